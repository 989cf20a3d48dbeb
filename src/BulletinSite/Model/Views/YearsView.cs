using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>The years the archive holds.</summary>
public sealed record YearsView(HoldingsView Holdings, ImmutableArray<CountedLinkView> Years, ChartView? Chart) : IContentView<YearsView>
{
    public static ViewShape<YearsView> Members { get; } = new("years", "The years the archive holds.",
        new("holdings", "how much the archive holds: holdings", view => Value.Of(view.Holdings)),
        new("years", "newest first, undated last: list of counted link, with issue_count", view => Value.List(view.Years)),
        new("chart", "the archive's articles by year: chart; null where all are of one year", view => Value.Of(view.Chart)));

    public ViewShape Shape => Members;
}
