using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>A month of a calendar.</summary>
public sealed record CalendarMonthView(string Label, int Month, ImmutableArray<CalendarWeekView> Weeks, ImmutableArray<CalendarReasonView> Reasons) : IView
{
    public static ViewShape<CalendarMonthView> Members { get; } = new("calendar month", "A month of a calendar.",
        new("label", "1月", month => month.Label),
        new("month", "1 to 12", month => month.Month),
        new("weeks", "list of calendar week", month => Value.List(month.Weeks)),
        new("reasons", "how its days are known: list of calendar reason; empty where nothing is held", month => Value.List(month.Reasons)));

    public ViewShape Shape => Members;
}
