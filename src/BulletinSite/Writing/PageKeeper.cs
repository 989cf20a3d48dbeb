using System.Collections.Concurrent;
using BulletinSite.Rendering;
using BulletinSite.Templates.Values;
using BulletinSite.Text;
using BulletinSite.Verifying;

namespace BulletinSite.Writing;

/// <summary>
/// Keeps a page that is there where it would show the same, and has all other files made. The view is all a template can see, so that its hash
/// leaves nothing out that the page could depend on. Safe to use from several threads.
/// </summary>
/// <param name="maker">Makes the others.</param>
/// <param name="verifier">Reads a page again whose seeds or links are no longer the same.</param>
/// <param name="standing">The site that is there; null without one.</param>
/// <param name="folder">Where it is.</param>
internal sealed class PageKeeper(FileMaker maker, SiteVerifier verifier, StandingSite? standing, string folder)
{
    // Each serves one page at a time and then the next.
    private readonly ConcurrentBag<ViewDigester> _digesters = [];

    /// <summary>The file; null when it could not be made, and then the bag says why.</summary>
    public MadeFile? Make(PlannedFile file, DiagnosticBag diagnostics)
    {
        if (file.Page is null) return maker.Make(file, diagnostics);
        var view = file.Page.View();
        var shown = HashOf(view);
        var made = standing?.Pages.GetValueOrDefault(file.OutputFile) is { } there && there.View == shown ? Keep(there, file, diagnostics) : maker.Make(file.With(view), diagnostics);
        return made is not null && diagnostics.Count == 0 ? made with { View = shown } : made;
    }

    private ContentHash HashOf(IView view)
    {
        var digester = _digesters.TryTake(out var spare) ? spare : new ViewDigester();
        Span<byte> digest = stackalloc byte[ViewDigester.Size];
        digester.Digest(view, digest);
        _digesters.Add(digester);
        return ContentHash.From(digest);
    }

    private MadeFile Keep(StandingPage page, PlannedFile file, DiagnosticBag diagnostics)
    {
        var isKnown = page.Report is { } known && (known.IsReadAsBrowser || !verifier.IsReadAsBrowser(file.Path));
        var report = isKnown ? page.Report : verifier.Inspect(file.With(File.ReadAllBytes(Path.Combine(folder, file.OutputFile))), diagnostics);
        return new MadeFile(page.Entry, report) { IsKept = true };
    }
}
