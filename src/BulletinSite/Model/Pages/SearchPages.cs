using BulletinSite.Model.Heads;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Pages;

/// <summary>The page readers search on.</summary>
internal static class SearchPages
{
    // Search engines have nothing to find on it.
    public static IEnumerable<Page> Search(PageContext context, PageType type) =>
        [new Page(Routes.Search, "the search page", type, () => View(context), IsListed: false)];

    private static PageView<SearchView> View(PageContext context)
    {
        var crumbs = context.Crumbs(context.Wording["search"]);
        var head = new HeadBuilder(context, Routes.Search, context.Wording["search"], "");
        head.Meta("robots", "noindex");
        head.Link("up", UrlPath.Root);
        head.OpenSearch();
        var view = new SearchView(context.Model.Issues.Sum(issue => issue.Articles.Length), ".." + context.Assets.Value);
        return new PageView<SearchView>(context.Site, head.Build(crumbs), context.Navigation(Routes.Search), crumbs, view);
    }
}
