using BulletinSite.Model.Heads;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Pages;

/// <summary>The page a static host shows for an address nothing is at.</summary>
internal static class NotFoundPages
{
    public static IEnumerable<Page> NotFound(PageContext context, PageType type) =>
        [new Page(Routes.NotFound, "the page for unknown addresses", type, () => View(context), IsListed: false)];

    private static PageView<NotFoundView> View(PageContext context)
    {
        var head = new HeadBuilder(context, Routes.NotFound, context.Wording["not_found"], "");
        head.Meta("robots", "noindex");
        var latest = context.Model.Latest is { } issue ? StoryViews.IssueLink(issue, context) : null;
        return new PageView<NotFoundView>(context.Site, head.Build([]), context.Navigation(Routes.NotFound), [], new NotFoundView(latest));
    }
}
