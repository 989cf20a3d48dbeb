using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>The search page. What is found is put there by the theme's scripts.</summary>
public sealed record SearchView(int Articles, string Assets) : IContentView<SearchView>
{
    public static ViewShape<SearchView> Members { get; } = new("search", "The search page; what is found is put there by assets/search.",
        [
            new("articles", "how many articles are searched", view => view.Articles),
            new("assets", "the folder of theme/assets as seen from this page, which is searched in a folder without a server, too", view => view.Assets),
        ]);

    public ViewShape Shape => Members;
}
