using BulletinSite.Model.Heads;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Pages;

/// <summary>The front page.</summary>
internal static class HomePages
{
    private const int Doors = 12;

    public static IEnumerable<Page> Home(PageContext context, PageType type) =>
        [new Page(UrlPath.Root, "the home page", type, () => View(context))];

    private static PageView<HomeView> View(PageContext context)
    {
        var model = context.Model;
        var content = new HomeView(
            model.Latest is { } latest ? IssuePages.View(latest, context) : null,
            [.. model.Years.Select(year => YearPages.Entry(year, context))],
            [.. model.AllTags.OrderByDescending(tag => tag.Articles.Length).Take(Doors).Select(tag => TagPages.Entry(tag, context))],
            [.. model.People.OrderByDescending(person => person.Appearances.Length).Take(Doors).Select(person => NamePages.Entry(person, context))]);
        return new PageView<HomeView>(context.Site, HomeHead.Build(context), context.Navigation(UrlPath.Root), [], content);
    }
}
