using BulletinSite.Model.Heads;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Pages;

/// <summary>The pages editors wrote by hand.</summary>
internal static class ProsePages
{
    public static IEnumerable<Page> Prose(PageContext context, PageType type) =>
        context.Model.Prose.Select(page => new Page(page.Path, page.File, type, () => View(page, context)));

    private static PageView<ProseView> View(ProsePage page, PageContext context)
    {
        var crumbs = context.Crumbs(page.Title);
        var head = new HeadBuilder(context, page.Path, page.Title, "");
        head.OpenGraph("website");
        head.Link("up", UrlPath.Root);
        return new PageView<ProseView>(
            context.Site, head.Build(crumbs), context.Navigation(page.Path), crumbs, new ProseView(page.Title, page.Markup));
    }
}
