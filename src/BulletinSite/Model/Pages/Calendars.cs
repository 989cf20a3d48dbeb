using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Pages;

/// <summary>Draws the calendar of a year: the days of which an issue is held, those of which one may be, and those of which none is.</summary>
internal static class Calendars
{
    private const int DaysOfWeek = 7;

    public static ImmutableArray<CalendarMonthView> Of(int year, PageContext context)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var held = new List<IssueEntry>?[last.DayOfYear + 1];
        var maybe = new IssueEntry?[last.DayOfYear + 1];
        var shown = new List<IssueEntry>();
        foreach (var issue in context.Model.Issues)
        {
            var date = issue.Content.Date;
            if (date.Earliest is not { } earliest || date.Latest is not { } latest || latest < first || earliest > last) continue;
            if (!date.IsCertainDay && !IsNarrow(earliest, latest)) continue;
            shown.Add(issue);
            if (date.IsCertainDay) (held[earliest.DayOfYear] ??= []).Add(issue);
            else Mark(issue, earliest < first ? first : earliest, latest > last ? last : latest);
        }

        return [.. Enumerable.Range(1, 12).Select(month => new CalendarMonthView(context.Wording.Dates.Month(month), month, Weeks(month), Reasons(month)))];

        void Mark(IssueEntry issue, DateOnly from, DateOnly to)
        {
            for (var day = from; day <= to; day = day.AddDays(1))
            {
                if (issue.Content.Date.Edtf is { } edtf && edtf.MayBeWithin(new(day, day))) maybe[day.DayOfYear] ??= issue;
                if (day == DateOnly.MaxValue) break;
            }
        }

        ImmutableArray<CalendarWeekView> Weeks(int month)
        {
            var weeks = ImmutableArray.CreateBuilder<CalendarWeekView>();
            var start = new DateOnly(year, month, 1);
            // Monday is the first day of a Chinese week.
            var before = ((int)start.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek;
            var cells = before + DateTime.DaysInMonth(year, month);
            for (var cell = 0; cell < cells; cell += DaysOfWeek)
            {
                weeks.Add(new CalendarWeekView([.. Enumerable.Range(cell - before + 1, DaysOfWeek).Select(day => Day(month, day))]));
            }

            return weeks.ToImmutable();
        }

        ImmutableArray<CalendarReasonView> Reasons(int month)
        {
            var start = new DateOnly(year, month, 1);
            var days = new DayRange(start, start.AddMonths(1).AddDays(-1));
            return
            [
                .. shown.Where(issue => issue.Content.Date.Edtf!.MayBeWithin(days)).GroupBy(issue => issue.Content.Date.Method)
                    .Select(method => new CalendarReasonView(context.Wording.Of(method.Key), [.. method.Select(Evidence)])),
            ];
        }

        LinkView Evidence(IssueEntry issue)
        {
            var evidence = DateViews.Evidence(issue, context);
            return issue.Date is { Month: { } month, Day: { } day } ? evidence with { Label = context.Wording.Dates.DayOfYear(month, day) } : evidence;
        }

        CalendarDayView Day(int month, int day)
        {
            if (day < 1 || day > DateTime.DaysInMonth(year, month)) return new CalendarDayView(0, "outside", null, "");
            var index = new DateOnly(year, month, day).DayOfYear;
            if (held[index] is { } issues)
            {
                var url = issues.Count == 1 ? context.Link(issues[0].Path) : context.Link(Routes.Year(year)) + Wording.Text($"#m{month:00}");
                return new CalendarDayView(day, "held", url, issues.Count == 1 ? issues[0].Label : context.Wording.Fill("issues_of_day", ("date", issues[0].Label), ("n", Wording.Text($"{issues.Count}"))));
            }

            return maybe[index] is { } issue
                ? new CalendarDayView(day, "maybe", context.Link(issue.Path), issue.Label)
                : new CalendarDayView(day, "none", null, "");
        }
    }

    /// <summary>Whether a date is narrow enough to be drawn day by day: what is only known to a year would hatch all of it.</summary>
    public static bool IsNarrow(DateOnly earliest, DateOnly latest) => latest.DayNumber - earliest.DayNumber < 62;
}
