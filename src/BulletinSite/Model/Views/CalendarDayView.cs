using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>A day of a calendar and what is held of it.</summary>
public sealed record CalendarDayView(int Number, string State, string? Url, string Label) : IView
{
    public static ViewShape<CalendarDayView> Members { get; } = new("calendar day", "A day of a calendar and what is held of it.",
        new("number", "the day of the month; 0 for a cell outside the month", day => day.Number),
        new("state", "outside the month; none: nothing is held; held: an issue of that day; maybe: an issue that may be of that day", day => day.State),
        new("url", "the issue; where there are several of one day, the day in the list of that month; null where nothing is held", day => day.Url),
        new("label", "the issue's date, for those who do not see the cell; empty where nothing is held", day => day.Label));

    public ViewShape Shape => Members;
}
