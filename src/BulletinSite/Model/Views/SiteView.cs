using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>The archive as every page shows it.</summary>
public sealed record SiteView(
    string Title,
    string Name,
    string Tagline,
    string Description,
    string Publisher,
    string Place,
    string Language,
    string Rights,
    string Repository,
    string Home,
    string Stylesheet,
    string Assets,
    string? Feed,
    int IssueCount,
    int ArticleCount,
    string? Span) : IView
{
    /// <summary>Address of the page on accuracy; null where nothing was measured.</summary>
    public string? Accuracy { get; init; }

    /// <summary>Address of the page of doubts.</summary>
    public string? Review { get; init; }

    public static ViewShape<SiteView> Members { get; } = new("site", "The archive.",
        new("title", "the archive's full name", site => site.Title),
        new("name", "the newspaper's name", site => site.Name),
        new("tagline", "the full name without the newspaper's name, for small type beside it; may be empty", site => site.Tagline),
        new("description", "one sentence about the archive", site => site.Description),
        new("publisher", "who publishes the newspaper; may be empty", site => site.Publisher),
        new("place", "place of publication; may be empty", site => site.Place),
        new("language", "BCP 47 tag for html lang", site => site.Language),
        new("rights", "a sentence on rights; may be empty", site => site.Rights),
        new("repository", "web address of the repository; may be empty", site => site.Repository),
        new("home", "address of the home page, base path included", site => site.Home),
        new("stylesheet", "address of site.css; its name changes with its content, so it can be kept for ever", site => site.Stylesheet),
        new("assets", "address of the folder of theme/assets, with a slash at the end", site => site.Assets),
        new("feed", "address of the Atom feed; null when the site's absolute address is unknown", site => site.Feed),
        new("issue_count", "number of issues", site => site.IssueCount),
        new("article_count", "number of articles", site => site.ArticleCount),
        new("accuracy_url", "address of the page on accuracy; null where nothing was measured", site => site.Accuracy),
        new("review_url", "address of the page of doubts; null in an empty archive", site => site.Review),
        new("span", "from when to when, 2023年1月至2024年2月; null when nothing is dated", site => site.Span));

    public ViewShape Shape => Members;
}
