using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;
using BulletinSite.Model.Heads;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Pages;

/// <summary>The front page.</summary>
internal static class HomePages
{
    private const int Doors = 8;

    public static IEnumerable<Page> Home(PageContext context, PageType type) =>
        [new Page(UrlPath.Root, "the home page", type, () => View(context))];

    private static PageView<HomeView> View(PageContext context)
    {
        var model = context.Model;
        var content = new HomeView(
            context.Holdings,
            model.Latest is { } latest ? IssuePages.View(latest, context) : null,
            [.. model.Years.Select(year => YearPages.Entry(year, context))],
            Charts.Of(model.Issues.SelectMany(issue => issue.Articles).Select(entry => entry.Issue), context),
            // Broad shelves hold nearly everything; readers look for what is under them.
            [.. model.AllTags.Where(tag => tag.Children.IsEmpty).OrderByDescending(tag => tag.Articles.Length).Take(Doors).Select(tag => TagPages.Entry(tag, context))],
            Names(EntityKind.Person), Names(EntityKind.Organisation), Names(EntityKind.Place));
        return new PageView<HomeView>(context.Site, HomeHead.Build(context), context.Navigation(UrlPath.Root), [], content);

        ImmutableArray<CountedLinkView> Names(EntityKind kind) =>
            [.. model.Names[kind].OrderByDescending(name => name.Appearances.Length).Take(Doors).Select(name => NamePages.Entry(name, context))];
    }
}
