using System.Collections.Immutable;
using BulletinSite.Archive.Conservation;
using BulletinSite.Model.Heads;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Pages;

/// <summary>The page that says what the archive holds and what it does not.</summary>
internal static class CoveragePages
{
    private const int LongestGaps = 20;
    private const int Week = 7;

    public static IEnumerable<Page> Coverage(PageContext context, PageType type) =>
        context.Model.Issues.IsEmpty ? [] : [new Page(Routes.Coverage, "the page on coverage", type, () => View(context))];

    private static PageView<CoverageView> View(PageContext context)
    {
        var model = context.Model;
        var gaps = Gaps(model, context);
        var certain = model.Issues.Count(issue => issue.Content.Date.IsCertainDay);
        var undated = model.Issues.Count(issue => issue.Date.Year is null);
        var view = new CoverageView(
            model.Issues.Length, model.ArticleCount, model.Issues.Sum(issue => issue.Content.Pages.Sum(page => ConservationChecker.CountCharacters(page.Seed.Source.Text))),
            certain, model.Issues.Length - certain - undated, undated,
            Charts.Of(model.Issues.SelectMany(issue => issue.Articles).Select(entry => entry.Issue), context),
            Years(context), [.. gaps.OrderByDescending(gap => gap.Days).Take(LongestGaps)], gaps.Count);
        var crumbs = context.Crumbs(context.Wording["coverage"]);
        var head = ListHead.Collection(context, Routes.Coverage, context.Wording["coverage"], "", crumbs, UrlPath.Root);
        return new PageView<CoverageView>(context.Site, head, context.Navigation(Routes.Coverage), crumbs, view);
    }

    private static ImmutableArray<CoverageYearView> Years(PageContext context)
    {
        var dated = context.Model.Years.Where(year => year.Year is not null).ToDictionary(year => year.Year!.Value);
        var bounds = context.Model.Issues.SelectMany(issue => new[] { issue.Content.Date.Earliest?.Year, issue.Content.Date.Latest?.Year }).OfType<int>().ToList();
        if (bounds.Count == 0) return [];
        var rows = ImmutableArray.CreateBuilder<CoverageYearView>();
        for (var year = bounds.Max(); year >= bounds.Min(); year--)
        {
            var link = dated.TryGetValue(year, out var entry)
                ? YearPages.Entry(entry, context)
                : new CountedLinkView(context.Wording.Year(year), context.Link(Routes.Years), 0);
            rows.Add(new CoverageYearView(link, Months(year, context)));
        }

        return rows.ToImmutable();
    }

    private static ImmutableArray<CoverageMonthView> Months(int year, PageContext context)
    {
        Span<int> held = stackalloc int[12];
        Span<int> possible = stackalloc int[12];
        foreach (var issue in context.Model.Issues)
        {
            if (issue.Date is { Year: { } sure, Month: { } month })
            {
                if (sure == year) held[month - 1]++;
            }
            else if (issue.Content.Date is { Earliest: { } first, Latest: { } last } && first.Year <= year && year <= last.Year)
            {
                var to = last.Year == year ? last.Month : 12;
                for (var i = first.Year == year ? first.Month : 1; i <= to; i++) possible[i - 1]++;
            }
        }

        var months = ImmutableArray.CreateBuilder<CoverageMonthView>(12);
        for (var i = 0; i < 12; i++)
        {
            months.Add(new CoverageMonthView(held[i], possible[i], held[i] == 0 ? null : context.Link(Routes.Year(year)) + Wording.Text($"#m{i + 1:00}")));
        }

        return months.MoveToImmutable();
    }

    // From the last day an issue can be to the first day the next one can be: a gap is never longer than it is known to be.
    private static List<GapView> Gaps(SiteModel model, PageContext context)
    {
        var gaps = new List<GapView>();
        IssueEntry? before = null;
        foreach (var issue in model.Issues.Where(issue => issue.Content.Date is { Earliest: not null, Latest: not null }).OrderBy(issue => issue.Content.Date.Latest))
        {
            if (before is not null)
            {
                var days = issue.Content.Date.Earliest!.Value.DayNumber - before.Content.Date.Latest!.Value.DayNumber - 1;
                if (days > Week) gaps.Add(new GapView(YearPages.IssueEntryOf(before, context), YearPages.IssueEntryOf(issue, context), days));
            }

            before = issue;
        }

        return gaps;
    }
}
