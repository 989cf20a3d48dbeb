using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;
using BulletinSite.Model.Pages;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Heads;

/// <summary>What index pages say of themselves: which list, which of its pages, and what the list is about.</summary>
internal static class ListHead
{
    /// <summary>A page that lists other pages.</summary>
    public static HeadView Collection(
        PageContext context, UrlPath path, string title, string description, ImmutableArray<LinkView> crumbs, UrlPath up, JsonLdNode? about = null, PagingView? paging = null, UrlPath? list = null)
    {
        var numbered = paging is { Current: > 1 } ? context.Wording.Fill("page_title", ("title", title), ("n", Wording.Text($"{paging.Current}"))) : title;
        var head = new HeadBuilder(context, path, numbered, description);
        head.OpenGraph("website");
        head.Link("up", up);
        if (paging is { Current: > 1 }) head.Link("prev", list!.Value.Numbered(paging.Current - 1));
        if (paging is not null && paging.Current < paging.Total) head.Link("next", list!.Value.Numbered(paging.Current + 1));
        head.Node(new JsonLdNode("CollectionPage")
            .Add("url", head.Absolute(path))
            .Add("name", numbered)
            .Add("about", about)
            .Add("inLanguage", context.Model.Settings.Language));
        return head.Build(crumbs);
    }

    public static JsonLdNode Term(TagEntry tag, PageContext context) => new JsonLdNode("DefinedTerm")
        .Add("name", tag.Tag.Label)
        .Add("termCode", tag.Tag.Slug)
        .Add("description", tag.Tag.Note)
        .Add("inDefinedTermSet", context.Model.Address.Absolute(Routes.Tags));

    public static JsonLdNode Thing(Entity entity) => new JsonLdNode(ArticleHead.TypeOf(entity.Kind)).Add("name", entity.Name);
}
