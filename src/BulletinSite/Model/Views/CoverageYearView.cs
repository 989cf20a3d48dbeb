using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>A year and how many issues of each month are held.</summary>
public sealed record CoverageYearView(CountedLinkView Year, ImmutableArray<CoverageMonthView> Months) : IView
{
    public static ViewShape<CoverageYearView> Members { get; } = new("coverage year", "A year and how many issues of each month are held.",
        new("year", "counted link, with issue_count; without issues its url is that of all years", row => Value.Of(row.Year)),
        new("months", "twelve: list of coverage month", row => Value.List(row.Months)));

    public ViewShape Shape => Members;
}
