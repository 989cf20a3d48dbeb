using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching;
using BulletinSite.Model.Heads;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Pages;

/// <summary>One page for each issue with the whole text of its articles, to read through or to print.</summary>
internal static class WholePages
{
    public static IEnumerable<Page> Wholes(PageContext context, PageType type) => context.Model.Issues.Select(issue =>
        new Page(Routes.Whole(issue.Content.Id), $"the whole text of issue {issue.Content.Id}", type, () => View(issue, context), IsListed: false));

    private static PageView<WholeView> View(IssueEntry issue, PageContext context)
    {
        var content = issue.Content;
        var view = new WholeView(
            StoryViews.IssueLink(issue, context), DateViews.Of(issue, context), content.PrintedPage, content.Section, issue.Articles.Length, Parts(issue, context),
            Neighbour(issue, -1, context), Neighbour(issue, +1, context));
        var crumbs = context.Crumbs(context.Wording["whole"], (context.Wording.Year(issue.Date.Year), Routes.Year(issue.Date.Year)), (issue.Label, issue.Path));
        var head = new HeadBuilder(context, Routes.Whole(content.Id), $"{context.Model.Settings.Publication} {issue.Label}{context.Wording["colon"]}{context.Wording["whole"]}", "");
        // The words stand on the articles' pages; search engines need them once.
        head.Meta("robots", "noindex");
        head.Link("up", issue.Path);
        return new PageView<WholeView>(context.Site, head.Build(crumbs), context.Navigation(Routes.Years), crumbs, view);
    }

    private static LinkView? Neighbour(IssueEntry issue, int step, PageContext context) =>
        IssueHead.Neighbour(issue, step, context) is { } neighbour ? StoryViews.IssueLink(neighbour, context) with { Url = context.Link(Routes.Whole(neighbour.Content.Id)), Fragments = null } : null;

    private static ImmutableArray<WholePartView> Parts(IssueEntry issue, PageContext context) => issue.Content.Withheld.IsEmpty
        ? [.. IssueParts.Of(issue.Articles, entry => entry.Content.Article.Group).Select(part => new WholePartView(part.Heading?.Text, [.. part.Articles.Select(entry => Of(entry, context))]))]
        : [.. IssueParts.Of(WithGaps(issue, context), place => place.Article.Group).Select(part => new WholePartView(part.Heading?.Text, [.. part.Articles.Select(place => place.View)]))];

    // What was taken down leaves a gap where it was printed.
    private static ImmutableArray<(Article Article, WholeArticleView View)> WithGaps(IssueEntry issue, PageContext context) =>
    [
        .. issue.Articles.Select(entry => (entry.Content.Article, View: Of(entry, context)))
            .Concat(issue.Content.Withheld.Select(entry => (entry.Content.Article, View: Gap(entry, context))))
            .OrderBy(place => issue.Content.Pages.IndexOf(issue.Content.PageOf(place.Article))).ThenBy(place => place.Article.Number),
    ];

    private static WholeArticleView Gap(WithheldEntry entry, PageContext context) =>
        new(entry.Id.Value, new LinkView(context.Wording["withheld"], context.Link(Routes.Article(entry.Id))), null, false, [], [], [], null);

    private static WholeArticleView Of(ArticleEntry entry, PageContext context)
    {
        var article = entry.Content.Article;
        return new WholeArticleView(
            entry.Content.Id.Value, null, StoryViews.Of(entry, context), article.Headline.Title is { } title && !title.AsSpan().IsEmpty, Passages(article.Body), EditViews.Of(entry, context),
            [.. article.Parts.Select(part => SourceViews.Of(part, entry.Issue, context))], context.Model.Address.Absolute(entry.Path));
    }

    private static ImmutableArray<PassageView> Passages(ImmutableArray<Block> body) =>
    [
        .. body.Select((block, i) => new PassageView(BlockViews.NameOf(block.Kind), block.Text, BlockViews.OpensFigure(body, i), BlockViews.ClosesFigure(body, i))),
    ];
}
