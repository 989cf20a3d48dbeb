using System.Collections.Immutable;
using BulletinSite.Model.Heads;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Pages;

/// <summary>The shelf of every year, and the row of shelves.</summary>
internal static class YearPages
{
    private const int Heads = 5;

    public static IEnumerable<Page> Index(PageContext context, PageType type) =>
        context.Model.Years.IsEmpty ? [] : [new Page(Routes.Years, "the index of years", type, () => IndexPage(context))];

    public static IEnumerable<Page> Years(PageContext context, PageType type) => context.Model.Years.Select((year, i) =>
        new Page(year.Path, year.Year is null ? "the shelf of undated issues" : Wording.Text($"the year {year.Year}"), type, () => YearPage(i, context)));

    public static CountedLinkView Entry(YearEntry year, PageContext context) =>
        new(context.Wording.Year(year.Year), context.Link(year.Path), year.ArticleCount, year.Issues.Length);

    private static PageView<YearsView> IndexPage(PageContext context)
    {
        var view = new YearsView(context.Holdings, [.. context.Model.Years.Select(year => Entry(year, context))],
            Charts.Of(context.Model.Issues.SelectMany(issue => issue.Articles).Select(entry => entry.Issue), context));
        var crumbs = context.Crumbs(context.Wording["years"]);
        var head = ListHead.Collection(context, Routes.Years, context.Wording["years"], context.Model.Settings.Description, crumbs, UrlPath.Root);
        return new PageView<YearsView>(context.Site, head, context.Navigation(Routes.Years), crumbs, view);
    }

    private static PageView<YearView> YearPage(int index, PageContext context)
    {
        var years = context.Model.Years;
        var year = years[index];
        var label = context.Wording.Year(year.Year);
        // Newest first: the year before stands after.
        var view = new YearView(
            label, year.Year is null, year.Issues.Length, year.ArticleCount,
            year.Year is { } known ? Calendars.Of(known, context) : [], Months(year, context),
            Neighbour(index + 1), Neighbour(index - 1));
        var crumbs = context.Crumbs(label, (context.Wording["years"], Routes.Years));
        var head = ListHead.Collection(context, year.Path, $"{context.Model.Settings.Publication} {label}", "", crumbs, Routes.Years);
        return new PageView<YearView>(context.Site, head, context.Navigation(Routes.Years), crumbs, view);

        // The shelf of undated issues is neither before nor after a year.
        LinkView? Neighbour(int at) => year.Year is not null && at >= 0 && at < years.Length && years[at].Year is not null ? Link(years[at], context) : null;
    }

    private static LinkView Link(YearEntry year, PageContext context) => new(context.Wording.Year(year.Year), context.Link(year.Path));

    private static ImmutableArray<MonthView> Months(YearEntry year, PageContext context) =>
    [
        .. year.Issues.GroupBy(issue => issue.Date.Month)
            .OrderBy(month => month.Key is null)
            .ThenBy(month => month.Key)
            .Select(month => new MonthView(
                context.Wording.Month(year.Year, month.Key),
                month.Key is { } number ? Wording.Text($"m{number:00}") : "unknown",
                [.. month.Select(issue => IssueEntryOf(issue, context))])),
    ];

    public static IssueEntryView IssueEntryOf(IssueEntry issue, PageContext context) => new(
        context.Link(issue.Path), issue.Label, DateViews.InShort(issue, context), issue.Content.PrintedPage, issue.Content.Section,
        issue.Articles.Length, [.. issue.Articles.Take(Heads).Select(entry => context.Story(entry))]);
}
