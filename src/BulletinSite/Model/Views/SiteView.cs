using System.Collections.Immutable;
using BulletinSite.Model.Pages;
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
    ImmutableArray<LinkView> Pages,
    Words Words) : IView
{
    public static ViewShape<SiteView> Members { get; } = new("site", "The archive.",
        new("title", "the archive's full name", site => site.Title),
        new("name", "the newspaper's name", site => site.Name),
        new("tagline", "the full name without the newspaper's name, for small type beside it; may be empty", site => site.Tagline),
        new("description", "one sentence about the archive", site => site.Description),
        new("publisher", "who publishes the newspaper; may be empty", site => site.Publisher),
        new("place", "place of publication; may be empty", site => site.Place),
        new("language", "BCP 47 tag of the newspaper's text", site => site.Language),
        new("text_lang", "the newspaper's language where the site's own words are in another, for the lang of what it printed; else null", site => site.Words.Language == site.Language ? null : site.Language),
        new("interface", "BCP 47 tag of the site's own words, for html lang", site => site.Words.Language),
        new("rights", "a sentence on rights; may be empty", site => site.Rights),
        new("repository", "web address of the repository; may be empty", site => site.Repository),
        new("home", "address of the home page, base path included", site => site.Home),
        new("stylesheet", "address of site.css", site => site.Stylesheet),
        new("assets", "address of the folder of theme/assets, with a slash at the end; it changes with what is in it, so that all of it can be kept for ever", site => site.Assets),
        new("feed", "address of the Atom feed; null when the site's absolute address is unknown", site => site.Feed),
        new("pages", "pages about the archive: coverage, hand-written pages, data: list of link", site => Value.List(site.Pages)));

    public ViewShape Shape => Members;
}
