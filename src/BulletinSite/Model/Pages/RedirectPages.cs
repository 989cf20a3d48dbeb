using BulletinSite.Archive.Gathering;
using BulletinSite.Model.Heads;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Pages;

/// <summary>One page for each address that was published and leads elsewhere now. A static host cannot redirect, so a page does.</summary>
internal static class RedirectPages
{
    public static IEnumerable<Page> Redirects(PageContext context, PageType type)
    {
        if (context.Model.Archive.Redirects.IsEmpty) return [];
        var issues = context.Model.Issues.ToDictionary(issue => issue.Content.Id);
        return context.Model.Archive.Redirects.Select(redirect =>
            new Page(Routes.Article(redirect.From), $"the old address {redirect.From}", type, () => View(redirect, issues[redirect.Issue], context), IsListed: false));
    }

    private static PageView<RedirectView> View(Redirect redirect, IssueEntry issue, PageContext context)
    {
        var path = redirect.To is { } id ? Routes.Article(id) : issue.Path;
        var article = issue.Articles.FirstOrDefault(entry => entry.Content.Id == redirect.To);
        var target = article is not null ? StoryViews.ArticleLink(article, context)
            : redirect.To is null ? StoryViews.IssueLink(issue, context)
            : new LinkView(context.Wording["withheld"], context.Link(path));
        // A command to the browser is made here, not in a template, which must not print values into one.
        var refresh = $"<meta http-equiv=\"refresh\" content=\"0; url={HtmlText.Escape(context.Link(path))}\">";
        var view = new RedirectView(target, redirect.To is not null, refresh);
        var head = new HeadBuilder(context, path, context.Wording["moved"], "");
        head.Meta("robots", "noindex");
        return new PageView<RedirectView>(context.Site, head.Build([]), context.Navigation(Routes.Years), context.Crumbs(context.Wording["moved"]), view);
    }
}
