using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>The front page: the latest issue and the doors into the archive.</summary>
public sealed record HomeView(
    HoldingsView Holdings,
    IssueView? Issue,
    ImmutableArray<CountedLinkView> Years,
    ChartView? Chart,
    ImmutableArray<CountedLinkView> Tags,
    ImmutableArray<CountedLinkView> People,
    ImmutableArray<CountedLinkView> Organisations,
    ImmutableArray<CountedLinkView> Places) : IContentView<HomeView>
{
    public static ViewShape<HomeView> Members { get; } = new("home", "The front page.",
        new("holdings", "how much the archive holds: holdings", home => Value.Of(home.Holdings)),
        new("issue", "the latest issue: issue; null in an empty archive", home => Value.Of(home.Issue)),
        new("years", "newest first, undated last: list of counted link", home => Value.List(home.Years)),
        new("chart", "the archive's articles by year: chart; null where all are of one year", home => Value.Of(home.Chart)),
        new("tags", "the eight with most articles of those without narrower ones: list of counted link", home => Value.List(home.Tags)),
        new("people", "the eight with most articles: list of counted link", home => Value.List(home.People)),
        new("organisations", "the eight with most articles: list of counted link", home => Value.List(home.Organisations)),
        new("places", "the eight with most articles: list of counted link", home => Value.List(home.Places)));

    public ViewShape Shape => Members;
}
