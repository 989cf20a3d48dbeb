using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;
using BulletinSite.Model.Heads;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Pages;

/// <summary>The articles of long lists, year by year, a line each. The list's own page shows the latest of them and leads to the years.</summary>
internal static class AnnualPages
{
    // A line takes a quarter of the room of an article that is shown with its opening.
    private const int LinesPerArticle = 4;

    public static IEnumerable<Page> Annuals(PageContext context, PageType type)
    {
        var tags = from tag in context.Model.AllTags
                   where IsLong(tag.Articles, context)
                   from page in Of(TagPages.Listing(tag, context), Appearances(tag.Articles), context, type)
                   select page;
        var names = from kind in Enum.GetValues<EntityKind>()
                    from name in context.Model.Names[kind]
                    where IsLong(name.Appearances, context)
                    from page in Of(NamePages.Listing(name, context), NamePages.Shown(name, name.Appearances), context, type)
                    select page;
        var columns = from column in context.Model.Columns
                      where IsLong(column.Articles, context)
                      from page in Of(ColumnPages.Listing(column, context), Appearances(column.Articles), context, type)
                      select page;
        return tags.Concat(names).Concat(columns);
    }

    /// <summary>What of a list stands on its own page: all of a short one, of a long one the latest.</summary>
    public static ImmutableArray<T> Latest<T>(ImmutableArray<T> list, PageContext context) =>
        IsLong(list, context) ? list[..context.Model.Settings.ArticlesPerPage] : list;

    /// <summary>The years a list leads to, latest first; none where all of it stands on its own page.</summary>
    public static ImmutableArray<CountedLinkView> Years<T>(UrlPath path, ImmutableArray<T> list, Func<T, IssueEntry> issueOf, PageContext context) => !IsLong(list, context) ? [] :
    [
        .. from count in list.GroupBy(entry => issueOf(entry).Date.Year, (year, entries) => (Year: year, Count: entries.Count()))
           orderby count.Year is null, count.Year descending
           select new CountedLinkView(context.Wording.Year(count.Year), context.Link(Routes.Year(path, count.Year)), count.Count),
    ];

    private static bool IsLong<T>(ImmutableArray<T> list, PageContext context) => list.Length > context.Model.Settings.ArticlesPerPage;

    private static ImmutableArray<Appearance> Appearances(ImmutableArray<ArticleEntry> articles) => [.. articles.Select(article => new Appearance(article, NameRoles.None))];

    private static IEnumerable<Page> Of(Listing list, ImmutableArray<Appearance> entries, PageContext context, PageType type)
    {
        var years = AnnualIndex.Of(entries);
        for (var i = 0; i < years.Length; i++)
        {
            var year = years[i].Year;
            var what = year is { } known ? Wording.Text($"the year {known} of {list.What}") : $"the undated articles of {list.What}";
            var (before, after) = year is null ? (null, null) : (Neighbour(i - 1), Neighbour(i + 1));
            foreach (var page in Paging.Cut(years[i].Entries, LinesPerArticle * context.Model.Settings.ArticlesPerPage))
            {
                yield return new Page(Routes.Year(list.Path, year).Numbered(page.Number), what, type, () => AnnualPage(list, year, page, before, after, context));
            }
        }

        // The undated are neither before nor after a year.
        LinkView? Neighbour(int at) => at >= 0 && at < years.Length && years[at].Year is { } year
            ? new LinkView(context.Wording.Year(year), context.Link(Routes.Year(list.Path, year))) : null;
    }

    private static PageView<AnnualView> AnnualPage(Listing list, int? year, ListPage<Appearance> page, LinkView? before, LinkView? after, PageContext context)
    {
        var (path, label) = (Routes.Year(list.Path, year), context.Wording.Year(year));
        var paging = Paging.View(path, page.Number, page.Total, context);
        var view = new AnnualView(list.KindLabel, list.Label, label, year is null, page.All.Length, Months(year, page.Items, context), paging, before, after);
        var crumbs = list.CrumbsTo(label, context);
        var title = context.Wording.Fill("annual_title", ("title", list.Label), ("year", label));
        var head = ListHead.Collection(context, path.Numbered(page.Number), title, "", crumbs, list.Path, list.About, paging, path);
        return new PageView<AnnualView>(context.Site, head, context.Navigation(list.Way[0].Path), crumbs, view);
    }

    private static ImmutableArray<AnnualMonthView> Months(int? year, ImmutableArray<Appearance> entries, PageContext context) =>
    [
        .. from issue in Issues(entries, context)
           group issue.View by issue.Month into month
           select new AnnualMonthView(context.Wording.Month(year, month.Key), [.. month]),
    ];

    // Those of one issue stand together.
    private static IEnumerable<(int? Month, AnnualIssueView View)> Issues(ImmutableArray<Appearance> entries, PageContext context)
    {
        for (int start = 0, end; start < entries.Length; start = end)
        {
            var issue = entries[start].Article.Issue;
            var stories = ImmutableArray.CreateBuilder<StoryView>();
            for (end = start; end < entries.Length && ReferenceEquals(entries[end].Article.Issue, issue); end++) stories.Add(StoryViews.Of(entries[end].Article, context, entries[end].Roles));
            yield return (issue.Date.Month, new AnnualIssueView(DateViews.Evidence(issue, context), stories.DrainToImmutable()));
        }
    }
}
