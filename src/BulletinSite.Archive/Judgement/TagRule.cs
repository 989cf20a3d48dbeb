using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement;

/// <summary>A tag of <c>input/tags.yml</c> and the words that speak for it.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Phrases">Words that speak for it wherever they stand.</param>
/// <param name="HeadPhrases">Words that speak for it in the head only.</param>
/// <param name="Exclusions">Longer words in which a phrase does not count.</param>
/// <param name="Threshold">The points an article needs.</param>
/// <param name="From">Where the rule stands.</param>
public sealed record TagRule(
    Tag Tag,
    ImmutableArray<string> Phrases,
    ImmutableArray<string> HeadPhrases,
    ImmutableArray<string> Exclusions,
    int Threshold,
    SourceSpan From);
