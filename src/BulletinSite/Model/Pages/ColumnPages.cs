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
        context.Model.Columns.Select(column => new Page(column.Path, What(column), type, () => ColumnPage(column, context)));

    /// <summary>The column as a heading of articles.</summary>
    public static Listing Listing(ColumnEntry column, PageContext context) =>
        new(column.Path, context.Wording.Of(column.Kind), column.Label, [(context.Wording["columns"], Routes.Columns)], null, What(column));

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

    private static PageView<NameView> ColumnPage(ColumnEntry column, PageContext context)
    {
        var list = Listing(column, context);
        var issues = column.Articles.Select(entry => entry.Issue);
        var view = new NameView(
            Kind, list.KindLabel, column.Label, column.Articles.Length, "", SpanViews.Of(issues, context), Charts.Of(issues, context),
            [.. AnnualPages.Latest(column.Articles, context).Select(entry => StoryViews.Of(entry, context))],
            AnnualPages.Years(column.Path, column.Articles, entry => entry.Issue, context));
        var crumbs = list.Crumbs(context);
        var head = ListHead.Collection(context, column.Path, column.Label, "", crumbs, Routes.Columns);
        return new PageView<NameView>(context.Site, head, context.Navigation(Routes.Columns), crumbs, view);
    }

    private static string What(ColumnEntry column) => $"the column \"{column.Label}\"";
}
