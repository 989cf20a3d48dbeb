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
        context.Model.AllTags.Select(tag => new Page(tag.Path, What(tag), type, () => TagPage(tag, context)));

    /// <summary>The tag as a heading of articles.</summary>
    public static Listing Listing(TagEntry tag, PageContext context)
    {
        var parent = Parent(tag, context);
        return new Listing(
            tag.Path, context.Wording["tag"], tag.Tag.Label,
            parent is null ? [(context.Wording["tags"], Routes.Tags)] : [(context.Wording["tags"], Routes.Tags), (parent.Tag.Label, parent.Path)],
            ListHead.Term(tag, context), What(tag));
    }

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

    private static PageView<TagView> TagPage(TagEntry tag, PageContext context)
    {
        var (list, parent) = (Listing(tag, context), Parent(tag, context));
        var issues = tag.Articles.Select(entry => entry.Issue);
        var view = new TagView(
            tag.Tag.Label, tag.Tag.Slug, tag.Tag.Note, tag.Articles.Length, SpanViews.Of(issues, context),
            parent is null ? null : new LinkView(parent.Tag.Label, context.Link(parent.Path)), Charts.Of(issues, context),
            [.. tag.Children.Select(child => Entry(child, context))],
            [.. AnnualPages.Latest(tag.Articles, context).Select(entry => StoryViews.Of(entry, context))],
            AnnualPages.Years(tag.Path, tag.Articles, entry => entry.Issue, context));
        var crumbs = list.Crumbs(context);
        var head = ListHead.Collection(context, tag.Path, tag.Tag.Label, tag.Tag.Note, crumbs, parent?.Path ?? Routes.Tags, list.About);
        return new PageView<TagView>(context.Site, head, context.Navigation(Routes.Tags), crumbs, view);
    }

    private static TagEntry? Parent(TagEntry tag, PageContext context) => tag.Tag.Parent is { } slug ? context.Model.TagsBySlug.GetValueOrDefault(slug) : null;

    private static string What(TagEntry tag) => $"the tag \"{tag.Tag.Label}\"";
}
