using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;
using BulletinSite.Model.Heads;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Pages;

/// <summary>The indexes of people, organisations and places, and the pages of each name.</summary>
internal static class NamePages
{
    // Names are short: an index page holds many more of them than a list holds articles.
    private const int NamesPerPage = 1000;

    public static IEnumerable<Page> Indexes(PageContext context, PageType type) =>
        from kind in Enum.GetValues<EntityKind>()
        let names = context.Model.Names[kind]
        where !names.IsEmpty
        from page in Paging.Cut(names, NamesPerPage)
        select new Page(Routes.Names(kind).Numbered(page.Number), $"the index of {NameOf(kind)} names", type, () => IndexPage(kind, page, context));

    public static IEnumerable<Page> Names(PageContext context, PageType type) =>
        from kind in Enum.GetValues<EntityKind>()
        from name in context.Model.Names[kind]
        where name.HasPage
        select new Page(name.Path, What(name), type, () => NamePage(name, context));

    /// <summary>The name as a heading of articles.</summary>
    public static Listing Listing(NameEntry name, PageContext context)
    {
        var entity = name.Entity;
        return new Listing(
            name.Path, context.Wording.Of(entity.Kind), entity.Name, [(context.Wording.All(entity.Kind), Routes.Names(entity.Kind))], ListHead.Thing(entity), What(name));
    }

    /// <summary>Some of its articles as a list shows them: what a person did for each, of others nothing.</summary>
    public static ImmutableArray<Appearance> Shown(NameEntry name, ImmutableArray<Appearance> appearances) => name.Entity.Kind == EntityKind.Person
        ? appearances : [.. appearances.Select(appearance => appearance with { Roles = NameRoles.None })];

    public static CountedLinkView Entry(NameEntry name, PageContext context) => new(
        name.Entity.Name, NameLinks.Url(name, context), name.Appearances.Length, Roles: RolesOf(name, context));

    private static string RolesOf(NameEntry name, PageContext context) => name.Entity.Kind == EntityKind.Person ? context.Wording.Counts(name) : "";

    private static PageView<NamesView> IndexPage(EntityKind kind, ListPage<NameEntry> page, PageContext context)
    {
        var (list, label) = (Routes.Names(kind), context.Wording.All(kind));
        var names = context.Model.Names[kind];
        var paging = Paging.View(list, page.Number, page.Total, context);
        var view = new NamesView(
            NameOf(kind), label, names.Length,
            Shelves.Letters(names, NamesPerPage, page.Number, name => name.Shelf, number => context.Link(list.Numbered(number)), context),
            Shelves.Of(page.Items, name => name.Shelf, name => Entry(name, context), context), paging);
        var crumbs = context.Crumbs(label);
        var head = ListHead.Collection(context, list.Numbered(page.Number), label, "", crumbs, UrlPath.Root, null, paging, list);
        return new PageView<NamesView>(context.Site, head, context.Navigation(list), crumbs, view);
    }

    private static PageView<NameView> NamePage(NameEntry name, PageContext context)
    {
        var (entity, list) = (name.Entity, Listing(name, context));
        var issues = name.Appearances.Select(appearance => appearance.Article.Issue);
        var view = new NameView(
            NameOf(entity.Kind), list.KindLabel, entity.Name, name.Appearances.Length, RolesOf(name, context), SpanViews.Of(issues, context), Charts.Of(issues, context),
            [.. Shown(name, AnnualPages.Latest(name.Appearances, context)).Select(appearance => StoryViews.Of(appearance.Article, context, appearance.Roles))],
            AnnualPages.Years(name.Path, name.Appearances, appearance => appearance.Article.Issue, context));
        var crumbs = list.Crumbs(context);
        var index = Routes.Names(entity.Kind);
        var head = ListHead.Collection(context, name.Path, entity.Name, "", crumbs, index, list.About);
        return new PageView<NameView>(context.Site, head, context.Navigation(index), crumbs, view);
    }

    private static string What(NameEntry name) => $"the {NameOf(name.Entity.Kind)} \"{name.Entity.Name}\"";

    private static string NameOf(EntityKind kind) => kind.ToString().ToLowerInvariant();
}
