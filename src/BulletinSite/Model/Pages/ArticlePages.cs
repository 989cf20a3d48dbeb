using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Conservation;
using BulletinSite.Archive.Enriching;
using BulletinSite.Model.Headlines;
using BulletinSite.Model.Heads;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Pages;

/// <summary>One page for each article.</summary>
internal static class ArticlePages
{
    private const int RelatedCount = 3;

    private static readonly ImmutableArray<EntityKind> Kinds = [.. Enum.GetValues<EntityKind>()];

    public static IEnumerable<Page> Articles(PageContext context, PageType type) =>
        context.Model.Issues.SelectMany(issue => issue.Articles).Select(entry => Page(entry, context, type));

    /// <summary>The page of one article.</summary>
    public static Page Page(ArticleEntry entry, PageContext context, PageType type) => new(entry.Path, What(entry), type, () => View(entry, context));

    private static string What(ArticleEntry entry)
    {
        var article = entry.Content.Article;
        return Wording.Text($"the article \"{ArticleText.Name(article)}\" ({article.Source.Name}:{article.FirstLine})");
    }

    private static PageView<ArticleView> View(ArticleEntry entry, PageContext context)
    {
        var view = Content(entry, context);
        var crumbs = context.Crumbs(view.Name,
            (context.Wording.Year(entry.Issue.Date.Year), Routes.Year(entry.Issue.Date.Year)), (entry.Issue.Label, entry.Issue.Path));
        var head = ArticleHead.Build(entry, view, crumbs, context);
        return new PageView<ArticleView>(context.Site, head, context.Navigation(UrlPath.Root), crumbs, view);
    }

    private static ArticleView Content(ArticleEntry entry, PageContext context)
    {
        var (content, issue) = (entry.Content, entry.Issue);
        var article = content.Article;
        var head = article.Headline;
        return new ArticleView(
            content.Id.Value, context.Link(entry.Path), StoryViews.KindOf(article.Kind), article.Number, ArticleText.Name(article),
            Head(head.Kicker, content, context), Head(head.Title, content, context), Head(head.Subtitle, content, context), article.Group?.Text,
            context.Story(entry).Bylines, BlockViews.Of(article, context), Tags(content, context), Named(content, context),
            DateViews.InShort(issue, context), issue.Content.PrintedPage, issue.Content.Section,
            Source(article.Parts[0], issue, context),
            article.Blocks.Sum(block => ConservationChecker.CountCharacters(block.Text)),
            StoryViews.IssueLink(issue, context),
            Neighbour(entry.Previous, context), Neighbour(entry.Next, context),
            Related(entry, context), Citations.GbT7714(entry, context))
        {
            Edits = EditViews.Of(entry, context),
            Continued = [.. article.Parts[1..].Select(part => Continued(part, issue, context))],
        };
    }

    private static LinkView? Neighbour(ArticleEntry? entry, PageContext context) =>
        entry is null ? null : StoryViews.ArticleLink(entry, context) with { Markup = HeadlineMarkup.InShort(context.Story(entry).Markup) };

    private static SourceView Source(Article part, IssueEntry issue, PageContext context) => SourceViews.Of(part.Source.Name, part.FirstLine, part.LastLine, context) with
    {
        LinesUrl = LinePages.Url(issue, part.Source.Name, part.FirstLine, context),
        ReportUrl = Reports.Url(part.Source.Name, part.FirstLine, part.LastLine, context),
    };

    private static ContinuedView Continued(Article part, IssueEntry issue, PageContext context)
    {
        var tie = issue.Content.Jumps.First(tie => ReferenceEquals(tie.Second, part)).Evidence;
        var line = tie.From;
        return new ContinuedView(
            Source(part, issue, context), tie.Quotation, context.Wording.Lines(line.FirstLine, line.LastLine),
            LinePages.Url(issue, line.Source.Name, line.FirstLine, context), context.Wording.Tie(tie.Rule));
    }

    private static BlockView? Head(Block? block, EnrichedArticle content, PageContext context)
    {
        if (block is null) return null;
        var view = BlockViews.Of(block, context);
        // One of several pieces says of each where it stands.
        return block.Pieces.Length > 1 || block.IsEdited ? view : view with { Markup = HeadlineMarkup.Of(block, content) };
    }

    private static ImmutableArray<TagLinkView> Tags(EnrichedArticle content, PageContext context) =>
    [
        .. content.Tags.Select(tag => new TagLinkView(
            tag.Tag.Label, context.Link(Routes.Tag(tag.Tag.Slug)),
            context.Wording.List(tag.Evidence.Select(evidence => evidence.Quotation).Distinct(StringComparer.Ordinal)))),
    ];

    // Those for one reason stand together, under the one that is nearest.
    private static ImmutableArray<RelatedView> Related(ArticleEntry entry, PageContext context) =>
    [
        .. RelatedArticles.Of(entry, context.Model, RelatedCount).Select(related => new RelatedView(
            context.Story(related.Article).Title, HeadlineMarkup.InShort(context.Story(related.Article).Markup), context.Link(related.Article.Path),
            related.Name is null ? "tag" : "name", related.Name?.Entity.Name ?? related.Tag!.Tag.Label)).GroupBy(related => (related.Reason, related.Shared)).SelectMany(reason => reason),
    ];

    // Who made the article stands in its byline already.
    private static ImmutableArray<NamedView> Named(EnrichedArticle content, PageContext context)
    {
        var entities = content.Mentions.Select(mention => mention.Entity).Except(content.Contributors).ToList();
        if (entities.Count == 0) return [];
        var named = ImmutableArray.CreateBuilder<NamedView>(Kinds.Length);
        foreach (var kind in Kinds)
        {
            ImmutableArray<LinkView> links =
                [.. entities.Where(entity => entity.Kind == kind).Select(entity => new LinkView(entity.Name, NameLinks.UrlFrom(content, entity, context)))];
            if (!links.IsEmpty) named.Add(new NamedView(kind.ToString().ToLowerInvariant(), context.Wording.All(kind), links));
        }

        return named.DrainToImmutable();
    }
}
