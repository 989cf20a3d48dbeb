using System.Collections.Immutable;
using BulletinSite.Model.Heads;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Pages;

/// <summary>The index of tags, and the pages of each tag.</summary>
internal static class TagPages
{
    public static IEnumerable<Page> Index(PageContext context, PageType type) =>
        context.Model.Tags.IsEmpty ? [] : [new Page(Routes.Tags, "the index of tags", type, () => IndexPage(context))];

    public static IEnumerable<Page> Tags(PageContext context, PageType type) =>
        from tag in context.Model.AllTags
        // Once for all pages of a tag: a long list has many.
        let span = SpanViews.Of(tag.Articles.Select(entry => entry.Issue), context)
        from page in Paging.Cut(tag.Articles, context.Model.Settings.ArticlesPerPage)
        select new Page(tag.Path.Numbered(page.Number), $"the tag \"{tag.Tag.Label}\"", type, () => TagPage(tag, span, page, context));

    public static CountedLinkView Entry(TagEntry tag, PageContext context) => new(
        tag.Tag.Label, context.Link(tag.Path), tag.Articles.Length, Note: tag.Tag.Note, Children: [.. tag.Children.Select(child => Entry(child, context))]);

    private static PageView<TagsView> IndexPage(PageContext context)
    {
        var model = context.Model;
        ImmutableArray<TagEntry> byReading =
            [.. model.AllTags.OrderBy(tag => tag.Key, StringComparer.Ordinal).ThenBy(tag => tag.Tag.Slug, StringComparer.Ordinal)];
        var view = new TagsView(
            model.AllTags.Count(), model.Tags.SelectMany(tag => tag.Articles).Distinct().Count(), [.. model.Tags.Select(tag => Entry(tag, context))],
            Shelves.Letters(byReading, int.MaxValue, 1, tag => tag.Shelf, _ => "", context), Shelves.Of(byReading, tag => tag.Shelf, tag => Entry(tag, context), context));
        var crumbs = context.Crumbs(context.Wording["tags"]);
        var set = new JsonLdNode("DefinedTermSet").Add("@id", model.Address.Absolute(Routes.Tags)).Add("name", context.Wording["tags"]);
        var head = ListHead.Collection(context, Routes.Tags, context.Wording["tags"], "", crumbs, UrlPath.Root, set);
        return new PageView<TagsView>(context.Site, head, context.Navigation(Routes.Tags), crumbs, view);
    }

    private static PageView<TagView> TagPage(
        TagEntry tag, SpanView? span, ListPage<ArticleEntry> page, PageContext context)
    {
        var paging = Paging.View(tag.Path, page.Number, page.Total, context);
        var parent = context.Model.AllTags.FirstOrDefault(other => other.Tag.Slug == tag.Tag.Parent);
        var view = new TagView(
            tag.Tag.Label, tag.Tag.Slug, tag.Tag.Note, tag.Articles.Length, span,
            parent is null ? null : new LinkView(parent.Tag.Label, context.Link(parent.Path)),
            page.Number == 1 ? Charts.Of(tag.Articles.Select(entry => entry.Issue), context) : null,
            [.. tag.Children.Select(child => Entry(child, context))],
            [.. page.Items.Select(entry => StoryViews.Of(entry, context))], paging);
        var crumbs = parent is null
            ? context.Crumbs(tag.Tag.Label, (context.Wording["tags"], Routes.Tags))
            : context.Crumbs(tag.Tag.Label, (context.Wording["tags"], Routes.Tags), (parent.Tag.Label, parent.Path));
        var head = ListHead.Collection(
            context, tag.Path.Numbered(page.Number), tag.Tag.Label, tag.Tag.Note, crumbs, parent?.Path ?? Routes.Tags, ListHead.Term(tag, context), paging, tag.Path);
        return new PageView<TagView>(context.Site, head, context.Navigation(Routes.Tags), crumbs, view);
    }
}
