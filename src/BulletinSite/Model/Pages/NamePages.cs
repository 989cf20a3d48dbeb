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
        // Once for all pages of a name: a long list has many.
        let span = SpanViews.Of(name.Appearances.Select(appearance => appearance.Article.Issue), context)
        let roles = RolesOf(name, context)
        from page in Paging.Cut(name.Appearances, context.Model.Settings.ArticlesPerPage)
        select new Page(name.Path.Numbered(page.Number), $"the {NameOf(kind)} \"{name.Entity.Name}\"", type, () => NamePage(name, span, roles, page, context));

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

    private static PageView<NameView> NamePage(
        NameEntry name, SpanView? span, string roles, ListPage<Appearance> page, PageContext context)
    {
        var (entity, list) = (name.Entity, Routes.Names(name.Entity.Kind));
        var paging = Paging.View(name.Path, page.Number, page.Total, context);
        var isPerson = entity.Kind == EntityKind.Person;
        var view = new NameView(
            NameOf(entity.Kind), context.Wording.Of(entity.Kind), entity.Name, name.Appearances.Length, roles, span,
            page.Number == 1 ? Charts.Of(name.Appearances.Select(appearance => appearance.Article.Issue), context) : null,
            [.. page.Items.Select(appearance => StoryViews.Of(appearance.Article, context, isPerson ? appearance.Roles : NameRoles.None))], paging);
        var crumbs = context.Crumbs(entity.Name, (context.Wording.All(entity.Kind), list));
        var head = ListHead.Collection(
            context, name.Path.Numbered(page.Number), entity.Name, "", crumbs, list, ListHead.Thing(entity), paging, name.Path);
        return new PageView<NameView>(context.Site, head, context.Navigation(list), crumbs, view);
    }

    private static string NameOf(EntityKind kind) => kind.ToString().ToLowerInvariant();
}
