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

/// <summary>Every file the site will have: known before the first is made, so that links can be checked and two files cannot claim one address.</summary>
/// <param name="Model">What is published.</param>
/// <param name="Files">In the order they are made and reported.</param>
/// <param name="Search">The search index, which is kept until the site is written; null where it is made apart.</param>
public sealed record SitePlan(SiteModel Model, ImmutableArray<PlannedFile> Files, SearchFiles? Search) : IDisposable
{
    /// <summary>The files of a site.</summary>
    /// <param name="model">What is published.</param>
    /// <param name="theme">Its looks.</param>
    /// <param name="search">The search index, which the plan disposes of.</param>
    /// <param name="diagnostics">Receives addresses that are claimed twice.</param>
    public static SitePlan For(SiteModel model, Theme theme, SearchFiles search, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(search);
        var index = search.All.Select(file => new PlannedFile(Routes.SearchFile(file.Name), "a file of the search index", null, _ => search.Read(file)));
        return new SitePlan(model, FilesOf(model, theme, index, diagnostics), search);
    }

    /// <summary>The files of a site whose search index is made when somebody searches.</summary>
    internal static SitePlan WithoutSearch(SiteModel model, Theme theme, DiagnosticBag diagnostics) => new(model, FilesOf(model, theme, [], diagnostics), null);

    private static ImmutableArray<PlannedFile> FilesOf(SiteModel model, Theme theme, IEnumerable<PlannedFile> search, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(theme);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var context = new PageContext(model, theme.Stylesheet, theme.WordsIn(model.Settings.Interface, diagnostics));
        var renderer = new PageRenderer(theme);
        ImmutableArray<Page> pages = [.. PageTypes.All.SelectMany(type => type.Pages(context, type))];
        var files = ImmutableArray.CreateBuilder<PlannedFile>(pages.Length + theme.Assets.Length + model.Issues.Length * 4 + 8);
        foreach (var page in pages) files.Add(new PlannedFile(page.Path, page.What, page, bag => renderer.Render(page, bag)));
        foreach (var asset in theme.Assets) files.Add(new PlannedFile(asset.Path, asset.File, null, _ => asset.Bytes));
        foreach (var issue in model.Issues)
        {
            var path = Routes.Bundle(issue.Content.Id);
            files.Add(new PlannedFile(path, $"the articles of issue {issue.Content.Id} as Markdown", null, _ => Encoding.UTF8.GetBytes(IssueBundle.Write(issue))));
            files.AddRange(CitationBundles.Files(issue, model));
        }

        files.AddRange(search);
        files.AddRange(SiteFeeds.Files(model, pages, diagnostics));
        files.Add(new PlannedFile(UrlPath.File(EditionFile.Name), "the figures of the build", null, _ => EditionFile.Write(EditionFigures.Of(model.Archive, model.Accuracy))));
        // Without it GitHub Pages runs its own generator over the site.
        files.Add(new PlannedFile(UrlPath.File(".nojekyll"), ".nojekyll", null, _ => ReadOnlyMemory<byte>.Empty));
        return WithOwnAddresses(files, diagnostics);
    }

    public void Dispose() => Search?.Dispose();

    // Of two files that claim one address the first is made, so that everything else can still be checked.
    private static ImmutableArray<PlannedFile> WithOwnAddresses(ImmutableArray<PlannedFile>.Builder files, DiagnosticBag diagnostics)
    {
        var taken = new Dictionary<string, PlannedFile>(files.Count, StringComparer.Ordinal);
        var own = ImmutableArray.CreateBuilder<PlannedFile>(files.Count);
        foreach (var file in files)
        {
            if (file.Page is not null && !file.Path.IsPortable) diagnostics.Add(RenderDiagnostics.AddressNotPortable(file));
            if (taken.TryAdd(file.Path.OutputFile, file)) own.Add(file);
            else diagnostics.Add(RenderDiagnostics.AddressTakenTwice(taken[file.Path.OutputFile], file));
        }

        return own.DrainToImmutable();
    }
}
