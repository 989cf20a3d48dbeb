using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>A day of the calendar, and the issues of that day in any year.</summary>
public sealed record DayOfYearView(string Label, string Id, ImmutableArray<IssueEntryView> Issues, ImmutableArray<IssueEntryView> Possible) : IView
{
    public static ViewShape<DayOfYearView> Members { get; } = new("day of year", "A day of the calendar, and the issues of that day in any year.",
        new("label", "1月16日", day => day.Label),
        new("id", "for id: d16", day => day.Id),
        new("issues", "issues of that day, newest first: list of issue entry", day => Value.List(day.Issues)),
        new("possible", "issues that may be of that day: list of issue entry", day => Value.List(day.Possible)));

    public ViewShape Shape => Members;
}
