using System.Collections.Immutable;
using BulletinSite.Model.Heads;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Pages;

/// <summary>This day in other years: a page for each month, a place on it for each day. No clock is asked; the reader knows the day.</summary>
internal static class DayPages
{
    // A date known to some days is of interest on each of them; one known to a season is not.
    private const int FewDays = 7;

    public static IEnumerable<Page> Days(PageContext context, PageType type)
    {
        var byDay = new SortedDictionary<(int Month, int Day), (List<IssueEntry> Issues, List<IssueEntry> Possible)>();
        foreach (var issue in SiteModel.LatestFirst(context.Model.Issues))
        {
            var date = issue.Content.Date;
            if (date.Earliest is not { } first || date.Latest is not { } last) continue;
            if (date.IsCertainDay) Of(first).Issues.Add(issue);
            else if (last.DayNumber - first.DayNumber < FewDays)
            {
                for (var number = first.DayNumber; number <= last.DayNumber; number++) Of(DateOnly.FromDayNumber(number)).Possible.Add(issue);
            }
        }

        ImmutableArray<int> months = [.. byDay.Keys.Select(key => key.Month).Distinct()];
        return months.Select(month => new Page(Routes.DaysOf(month), $"the days of month {Wording.Text($"{month}")}", type, () => View(
            month, months, [.. byDay.Where(pair => pair.Key.Month == month).Select(pair => Day(pair.Key, pair.Value.Issues, pair.Value.Possible, context))], context)));

        (List<IssueEntry> Issues, List<IssueEntry> Possible) Of(DateOnly day)
        {
            if (!byDay.TryGetValue((day.Month, day.Day), out var lists)) byDay.Add((day.Month, day.Day), lists = ([], []));
            return lists;
        }
    }

    private static DayOfYearView Day((int Month, int Day) day, List<IssueEntry> issues, List<IssueEntry> possible, PageContext context) => new(
        context.Wording.Dates.DayOfYear(day.Month, day.Day), Wording.Text($"d{day.Day}"),
        [.. issues.Select(issue => YearPages.IssueEntryOf(issue, context))], [.. possible.Select(issue => YearPages.IssueEntryOf(issue, context))]);

    private static PageView<DaysView> View(int month, ImmutableArray<int> months, ImmutableArray<DayOfYearView> days, PageContext context)
    {
        var view = new DaysView(
            context.Wording.Dates.Month(month), [.. months.Select(other => new LinkView(context.Wording.Dates.Month(other), context.Link(Routes.DaysOf(other)), other == month))], days);
        var title = context.Wording.Fill("days_of", ("month", view.Label));
        var crumbs = context.Crumbs(title, (context.Wording["years"], Routes.Years));
        var head = ListHead.Collection(context, Routes.DaysOf(month), title, "", crumbs, Routes.Years);
        return new PageView<DaysView>(context.Site, head, context.Navigation(Routes.Years), crumbs, view);
    }
}
