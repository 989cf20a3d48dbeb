using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>The front page: the latest issue and the doors into the archive.</summary>
public sealed record HomeView(
    IssueView? Issue,
    ImmutableArray<CountedLinkView> Years,
    ImmutableArray<CountedLinkView> Tags,
    ImmutableArray<CountedLinkView> People) : IContentView<HomeView>
{
    public static ViewShape<HomeView> Members { get; } = new("home", "The front page.",
        new("issue", "the latest issue: issue; null in an empty archive", home => Value.Of(home.Issue)),
        new("years", "newest first, undated last: list of counted link", home => Value.List(home.Years)),
        new("tags", "the twelve with most articles: list of counted link", home => Value.List(home.Tags)),
        new("people", "the twelve with most articles: list of counted link", home => Value.List(home.People)));

    public ViewShape Shape => Members;
}
