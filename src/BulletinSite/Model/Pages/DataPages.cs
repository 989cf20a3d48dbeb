using BulletinSite.Comparing;
using BulletinSite.Model.Heads;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Pages;

/// <summary>The page that lists what can be downloaded.</summary>
internal static class DataPages
{
    public static IEnumerable<Page> Data(PageContext context, PageType type) =>
        context.Model.Issues.IsEmpty ? [] : [new Page(Routes.Data, "the page on data", type, () => View(context))];

    private static PageView<DataView> View(PageContext context)
    {
        var model = context.Model;
        var view = new DataView(
            [.. Files(context)],
            [
                .. SiteModel.LatestFirst(model.Issues).Select(issue => new DownloadView(
                    issue.Label, context.Link(Routes.Bundle(issue.Content.Id)), context.Wording.Fill("articles", ("n", Wording.Text($"{issue.Articles.Length}")))) { Date = DateViews.InShort(issue, context) }),
            ]);
        var crumbs = context.Crumbs(context.Wording["data"]);
        var head = ListHead.Collection(context, Routes.Data, context.Wording["data"], "", crumbs, UrlPath.Root);
        return new PageView<DataView>(context.Site, head, context.Navigation(Routes.Data), crumbs, view);
    }

    private static IEnumerable<DownloadView> Files(PageContext context)
    {
        if (context.Model.HasFeed) yield return new DownloadView("feed.xml", context.Link(Routes.Feed), context.Wording["file_feed"]);
        if (context.Model.Address.IsAbsolute) yield return new DownloadView("sitemap.xml", context.Link(Routes.Sitemap), context.Wording["file_sitemap"]);
        yield return new DownloadView(EditionFile.Name, context.Link(UrlPath.File(EditionFile.Name)), context.Wording["file_build"]);
        yield return new DownloadView("robots.txt", context.Link(UrlPath.File("robots.txt")), context.Wording["file_robots"]);
    }
}
