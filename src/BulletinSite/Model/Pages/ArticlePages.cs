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

    private static readonly ImmutableArray<(EntityKind Kind, string Name)> Kinds = [.. Enum.GetValues<EntityKind>().Select(kind => (kind, kind.ToString().ToLowerInvariant()))];

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
        var (content, issue, story) = (entry.Content, entry.Issue, context.Story(entry));
        var article = content.Article;
        var head = article.Headline;
        return new ArticleView(
            content.Id.Value, story.Url, story.Kind, story.Number, story.Title,
            Head(head.Kicker, content, context), Title(head.Title, story, context), Head(head.Subtitle, content, context), article.Group?.Text,
            story.Bylines, BlockViews.Of(article, context), Tags(content, context), Named(content, context),
            story.Date, issue.Content.PrintedPage, issue.Content.Section,
            Source(article.Halves.IsEmpty ? article : article.Halves[0], issue, context),
            CharactersOf(article),
            story.Issue,
            Neighbour(entry.Previous, context), Neighbour(entry.Next, context),
            Related(entry, context), Citations.GbT7714(entry, context))
        {
            Edits = EditViews.Of(entry, context),
            Continued = article.Halves.IsEmpty ? [] : [.. article.Halves[1..].Select(part => Continued(part, issue, context))],
        };
    }

    private static int CharactersOf(Article article)
    {
        var count = 0;
        foreach (var block in article.Blocks) count += ConservationChecker.CountCharacters(block.AsSpan());
        return count;
    }

    private static LinkView? Neighbour(ArticleEntry? entry, PageContext context) =>
        entry is null ? null : StoryViews.ArticleLink(entry, context) with { Markup = HeadlineMarkup.InShort(context.Story(entry).Markup) };

    private static SourceView Source(Article part, IssueEntry issue, PageContext context)
    {
        var source = SourceViews.Of(part, issue, context);
        return source with { ReportUrl = Reports.Url(source.File, source.FirstLine, source.LastLine, context) };
    }

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
        // One of several pieces says of each where it stands.
        return BlockViews.IsWhole(block) ? BlockViews.Of(block, HeadlineMarkup.Of(block, content), context) : BlockViews.Of(block, context);
    }

    // As it stands in lists.
    private static BlockView? Title(Block? title, StoryView story, PageContext context) =>
        title is null ? null : BlockViews.IsWhole(title) && !title.AsSpan().IsEmpty ? BlockViews.Of(title, story.Markup, context) : BlockViews.Of(title, context);

    private static ImmutableArray<TagLinkView> Tags(EnrichedArticle content, PageContext context) =>
    [
        .. content.Tags.Select(tag => new TagLinkView(tag.Tag.Label, context.Link(Routes.Tag(tag.Tag.Slug)), tag.Evidence, context.Words)),
    ];

    // Those for one reason stand together, under the one that is nearest.
    private static ImmutableArray<RelatedView> Related(ArticleEntry entry, PageContext context)
    {
        var related = ImmutableArray.CreateBuilder<RelatedView>(RelatedCount);
        foreach (var article in RelatedArticles.Of(entry, context.Model, RelatedCount))
        {
            var view = Related(article, context);
            var at = related.Count;
            while (at > 0 && (related[at - 1].Reason != view.Reason || related[at - 1].Shared != view.Shared)) at--;
            related.Insert(at > 0 ? at : related.Count, view);
        }

        return related.DrainToImmutable();
    }

    private static RelatedView Related(RelatedArticle related, PageContext context)
    {
        var story = context.Story(related.Article);
        return new RelatedView(
            story.Title, HeadlineMarkup.InShort(story.Markup), story.Url, related.Name is null ? "tag" : "name", related.Name?.Entity.Name ?? related.Tag!.Tag.Label);
    }

    // Who made the article stands in its byline already.
    private static ImmutableArray<NamedView> Named(EnrichedArticle content, PageContext context)
    {
        var entities = content.Entities;
        var named = ImmutableArray.CreateBuilder<NamedView>(Kinds.Length);
        foreach (var (kind, name) in Kinds)
        {
            var links = ImmutableArray.CreateBuilder<LinkView>();
            foreach (var entity in entities)
            {
                if (entity.Kind == kind && !content.Contributors.Contains(entity)) links.Add(new LinkView(entity.Name, NameLinks.UrlFrom(content, entity, context)));
            }

            if (links.Count > 0) named.Add(new NamedView(name, context.Wording.All(kind), links.DrainToImmutable()));
        }

        return named.DrainToImmutable();
    }
}
