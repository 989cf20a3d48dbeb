using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>Seven days of a calendar, Monday first.</summary>
public sealed record CalendarWeekView(ImmutableArray<CalendarDayView> Days) : IView
{
    public static ViewShape<CalendarWeekView> Members { get; } = new("calendar week", "Seven days of a calendar, Monday first.",
        [new("days", "list of calendar day, seven", week => Value.List(week.Days))]);

    public ViewShape Shape => Members;
}
