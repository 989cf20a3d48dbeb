using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>This day in other years: what appeared in one month of any year, day by day.</summary>
public sealed record DaysView(string Label, ImmutableArray<LinkView> Months, ImmutableArray<DayOfYearView> Days) : IContentView<DaysView>
{
    public static ViewShape<DaysView> Members { get; } = new("days", "This day in other years: one month, day by day.",
        new("label", "1月", days => days.Label),
        new("months", "the months that have issues: list of link", days => Value.List(days.Months)),
        new("days", "the days of this month that have issues: list of day of year", days => Value.List(days.Days)));

    public ViewShape Shape => Members;
}
