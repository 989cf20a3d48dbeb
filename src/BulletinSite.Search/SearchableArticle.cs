using System.Collections.Immutable;

namespace BulletinSite.Search;

/// <summary>An article as the search sees it: its texts, and the facts results are chosen and counted by.</summary>
/// <param name="Address">Where its page is, from the root of the site, without a slash in front: <c>a/9f2c/</c>.</param>
/// <param name="Name">What a list of results calls it.</param>
/// <param name="Date">When it appeared.</param>
/// <param name="Texts">What is searched, in printed order.</param>
/// <param name="Kind">Its form, in the readers' words.</param>
/// <param name="Tags">The labels of its tags.</param>
/// <param name="People">Everybody who made it or whom it names.</param>
/// <param name="Organisations">The organisations it names.</param>
/// <param name="Places">The places it names.</param>
public sealed record SearchableArticle(
    string Address,
    string Name,
    SearchDate Date,
    ImmutableArray<SearchText> Texts,
    string Kind,
    ImmutableArray<string> Tags,
    ImmutableArray<string> People,
    ImmutableArray<string> Organisations,
    ImmutableArray<string> Places);
