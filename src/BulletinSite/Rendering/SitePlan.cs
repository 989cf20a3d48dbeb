using System.Collections.Immutable;
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
        return Of(model, FilesOf(SiteParts.ContextOf(model, theme), theme, SiteParts.SearchOf(search), diagnostics), search, diagnostics);
    }

    /// <summary>A site whose search index is made when somebody searches.</summary>
    internal static SitePlan WithoutSearch(PageContext context, Theme theme, DiagnosticBag diagnostics) =>
        Of(context.Model, FilesOf(context, theme, [], diagnostics), null, diagnostics);

    /// <summary>A site of files that others planned.</summary>
    public static SitePlan Of(SiteModel model, ImmutableArray<PlannedFile> files, SearchFiles? search, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return new SitePlan(model, WithOwnAddresses(files, diagnostics), search);
    }

    private static ImmutableArray<PlannedFile> FilesOf(PageContext context, Theme theme, IEnumerable<PlannedFile> search, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(theme);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var model = context.Model;
        var renderer = new PageRenderer(theme, model.Address.IsFolder);
        var pages = SiteParts.PagesOf(context);
        var files = ImmutableArray.CreateBuilder<PlannedFile>(pages.Length + theme.Assets.Length + model.Issues.Length * 4 + 8);
        files.AddRange(SiteParts.FilesOf(pages, renderer));
        files.AddRange(SiteParts.AssetsOf(theme));
        foreach (var issue in model.Issues) files.AddRange(SiteParts.DownloadsOf(issue, model));
        files.AddRange(search);
        files.AddRange(SiteParts.FeedsOf(model, pages, diagnostics));
        return files.DrainToImmutable();
    }

    public void Dispose() => Search?.Dispose();

    // Of two files that claim one address the first is made, so that everything else can still be checked.
    private static ImmutableArray<PlannedFile> WithOwnAddresses(ImmutableArray<PlannedFile> files, DiagnosticBag diagnostics)
    {
        var taken = new Dictionary<string, PlannedFile>(files.Length, StringComparer.Ordinal);
        var own = ImmutableArray.CreateBuilder<PlannedFile>(files.Length);
        foreach (var file in files)
        {
            if (file.Page is not null && !file.Path.IsPortable) diagnostics.Add(RenderDiagnostics.AddressNotPortable(file));
            if (taken.TryAdd(file.OutputFile, file)) own.Add(file);
            else diagnostics.Add(RenderDiagnostics.AddressTakenTwice(taken[file.OutputFile], file));
        }

        return own.DrainToImmutable();
    }
}
