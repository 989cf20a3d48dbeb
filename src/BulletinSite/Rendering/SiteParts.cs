using System.Collections.Immutable;
using System.Text;
using BulletinSite.Comparing;
using BulletinSite.Feeds;
using BulletinSite.Feeds.Citations;
using BulletinSite.Model;
using BulletinSite.Model.Pages;
using BulletinSite.Search.Files;
using BulletinSite.Text;

namespace BulletinSite.Rendering;

/// <summary>The parts a site is put together from: the same whoever puts it together.</summary>
public static class SiteParts
{
    /// <summary>What all pages share.</summary>
    public static PageContext ContextOf(SiteModel model, Theme theme)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(theme);
        return new PageContext(model, theme.Folder);
    }

    /// <summary>Every page, in the order of the page types.</summary>
    public static ImmutableArray<Page> PagesOf(PageContext context) => [.. PageTypes.All.SelectMany(type => type.Pages(context, type))];

    /// <summary>The files of pages.</summary>
    internal static IEnumerable<PlannedFile> FilesOf(IEnumerable<Page> pages, PageRenderer renderer)
    {
        ReadOnlyMemory<byte>? Make(PlannedFile file, DiagnosticBag bag) => renderer.Render(file.Page!, bag);
        var maker = Make;
        return pages.Select(page => new PlannedFile(page.Path, page.What, page, maker));
    }

    /// <summary>The files of the theme that are published as they are.</summary>
    public static IEnumerable<PlannedFile> AssetsOf(Theme theme)
    {
        ArgumentNullException.ThrowIfNull(theme);
        return theme.Assets.Select(asset => new PlannedFile(asset.Path, asset.File, null, (_, _) => asset.Bytes));
    }

    /// <summary>What readers take away of an issue: its articles as Markdown, and how to cite them.</summary>
    public static IEnumerable<PlannedFile> DownloadsOf(IssueEntry issue, SiteModel model)
    {
        ArgumentNullException.ThrowIfNull(issue);
        ArgumentNullException.ThrowIfNull(model);
        var id = issue.Content.Id;
        yield return new PlannedFile(Routes.Bundle(id), $"the articles of issue {id} as Markdown", null, (_, _) => Encoding.UTF8.GetBytes(IssueBundle.Write(issue)));
        foreach (var file in CitationBundles.Files(issue, model)) yield return file;
    }

    /// <summary>The files a browser searches in.</summary>
    public static IEnumerable<PlannedFile> SearchOf(SearchFiles search)
    {
        ArgumentNullException.ThrowIfNull(search);
        return search.All.Select(file => new PlannedFile(Routes.SearchFile(file.Name), "a file of the search index", null, (_, _) => search.Read(file)));
    }

    /// <summary>What tells machines what the site has.</summary>
    public static IEnumerable<PlannedFile> FeedsOf(SiteModel model, ImmutableArray<Page> pages, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(model);
        foreach (var file in SiteFeeds.Files(model, pages, diagnostics)) yield return file;
        yield return new PlannedFile(UrlPath.File(EditionFile.Name), "the figures of the build", null, (_, _) => EditionFile.Write(EditionFigures.Of(model.Archive, model.Accuracy)));
        // Without it GitHub Pages runs its own generator over the site. Not empty: some programs take an empty file for one that failed.
        yield return new PlannedFile(UrlPath.File(".nojekyll"), ".nojekyll", null, (_, _) => "\n"u8.ToArray());
    }
}
