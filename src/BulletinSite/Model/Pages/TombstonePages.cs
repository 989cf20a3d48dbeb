using BulletinSite.Archive.Enriching;
using BulletinSite.Model.Heads;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Pages;

/// <summary>One page in place of each article that was taken down: that there was one, why it is gone, and since when.</summary>
internal static class TombstonePages
{
    public static IEnumerable<Page> Tombstones(PageContext context, PageType type) =>
        from issue in context.Model.Issues
        from entry in issue.Content.Withheld
        select new Page(Routes.Article(entry.Id), $"the article {entry.Id}, which was taken down", type, () => View(issue, entry, context), IsListed: false);

    private static PageView<TombstoneView> View(IssueEntry issue, WithheldEntry entry, PageContext context)
    {
        var anchor = entry.Content.Decision.Anchor;
        var view = new TombstoneView(anchor.Reason, anchor.By, context.Wording.Dates.Day(anchor.When), StoryViews.IssueLink(issue, context), DateViews.InShort(issue, context));
        var crumbs = context.Crumbs(context.Wording["withheld"],
            (context.Wording.Year(issue.Date.Year), Routes.Year(issue.Date.Year)), (issue.Label, issue.Path));
        var head = new HeadBuilder(context, Routes.Article(entry.Id), context.Wording["withheld"], "");
        head.Meta("robots", "noindex");
        return new PageView<TombstoneView>(context.Site, head.Build([]), context.Navigation(Routes.Years), crumbs, view);
    }
}
