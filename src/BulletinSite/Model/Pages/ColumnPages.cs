using BulletinSite.Model.Heads;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Pages;

/// <summary>The index of columns, page names and page themes, and the pages of each.</summary>
internal static class ColumnPages
{
    private const string Kind = "column";

    public static IEnumerable<Page> Index(PageContext context, PageType type) =>
        context.Model.Columns.IsEmpty ? [] : [new Page(Routes.Columns, "the index of columns", type, () => IndexPage(context))];

    public static IEnumerable<Page> Columns(PageContext context, PageType type) =>
        from column in context.Model.Columns
        // Once for all pages of a column: a long list has many.
        let span = SpanViews.Of(column.Articles.Select(entry => entry.Issue), context)
        from page in Paging.Cut(column.Articles, context.Model.Settings.ArticlesPerPage)
        select new Page(column.Path.Numbered(page.Number), $"the column \"{column.Label}\"", type, () => ColumnPage(column, span, page, context));

    private static PageView<NamesView> IndexPage(PageContext context)
    {
        var columns = context.Model.Columns;
        var view = new NamesView(
            Kind, context.Wording["columns"], columns.Length, Shelves.Letters(columns, int.MaxValue, 1, column => column.Shelf, _ => "", context),
            Shelves.Of(columns, column => column.Shelf, column => new CountedLinkView(
                column.Label, context.Link(column.Path), column.Articles.Length, Roles: Wording.Text($"{context.Wording.Of(column.Kind)} {column.Articles.Length}")), context),
            Paging.View(Routes.Columns, 1, 1, context));
        var crumbs = context.Crumbs(context.Wording["columns"]);
        var head = ListHead.Collection(context, Routes.Columns, context.Wording["columns"], "", crumbs, UrlPath.Root);
        return new PageView<NamesView>(context.Site, head, context.Navigation(Routes.Columns), crumbs, view);
    }

    private static PageView<NameView> ColumnPage(
        ColumnEntry column, SpanView? span, ListPage<ArticleEntry> page, PageContext context)
    {
        var paging = Paging.View(column.Path, page.Number, page.Total, context);
        var view = new NameView(
            Kind, context.Wording.Of(column.Kind), column.Label, column.Articles.Length, "", span,
            page.Number == 1 ? Charts.Of(column.Articles.Select(entry => entry.Issue), context) : null,
            [.. page.Items.Select(entry => StoryViews.Of(entry, context))], paging);
        var crumbs = context.Crumbs(column.Label, (context.Wording["columns"], Routes.Columns));
        var head = ListHead.Collection(context, column.Path.Numbered(page.Number), column.Label, "", crumbs, Routes.Columns, null, paging, column.Path);
        return new PageView<NameView>(context.Site, head, context.Navigation(Routes.Columns), crumbs, view);
    }
}
