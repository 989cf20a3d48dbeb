using System.Collections.Immutable;
using BulletinSite.Archive.Conservation;
using BulletinSite.Rendering;
using BulletinSite.Text;
using BulletinSite.Verifying;

namespace BulletinSite.Writing;

/// <summary>Makes every file of a plan, checks it and writes it; puts the whole in its place only when nothing is wrong.</summary>
public static class SitePublisher
{
    /// <summary>Makes, checks and writes the site. With errors in the bag, before or after, the site that was there stays.</summary>
    public static PublishedSite Publish(SitePlan plan, string folder, DiagnosticBag diagnostics, bool isDeep = false, long? hostLimit = null)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        // Nothing to write to: the pages are still checked, so that everything is reported in one run.
        using var output = SiteFolder.Open(folder, diagnostics);
        return output is null ? Check(plan, diagnostics, isDeep) : Run(new SiteVerifier(plan, isDeep), plan, output.Write, Swap, diagnostics);

        bool Swap(Manifest manifest, DiagnosticBag bag)
        {
            HostLimit.Check(manifest.Bytes, hostLimit, bag);
            return !bag.HasErrors && output.Swap(manifest, bag);
        }
    }

    /// <summary>Makes and checks the site without writing it.</summary>
    public static PublishedSite Check(SitePlan plan, DiagnosticBag diagnostics, bool isDeep = false) =>
        Run(new SiteVerifier(plan, isDeep), plan, Weigh, (_, _) => false, diagnostics);

    private static PublishedSite Run(
        SiteVerifier verifier, SitePlan plan, Func<RenderedFile, DiagnosticBag, ManifestEntry?> write, Func<Manifest, DiagnosticBag, bool> swap, DiagnosticBag diagnostics) =>
        Run(verifier, plan, write, verifier.Finish, swap, diagnostics);

    /// <summary>The same of any files, whatever is left to be checked of them when all are made.</summary>
    internal static PublishedSite Run(
        SiteVerifier verifier,
        SitePlan plan,
        Func<RenderedFile, DiagnosticBag, ManifestEntry?> write,
        Func<IReadOnlyCollection<PageReport>, DiagnosticBag, ConservationCount> finish,
        Func<Manifest, DiagnosticBag, bool> swap,
        DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var made = SiteRenderer.Render(plan, (file, bag) => new MadeFile(write(file, bag), verifier.Inspect(file, bag)), diagnostics);
        ImmutableArray<MadeFile> files = [.. made.OfType<MadeFile>()];
        var manifest = Manifest.Of(files.Select(file => file.Entry).OfType<ManifestEntry>());
        var reports = files.Select(file => file.Report).OfType<PageReport>().ToList();
        // Of a site with pages missing, every link to them and every word on them would be reported again.
        var isWhole = files.Length == plan.Files.Length;
        var characters = isWhole ? finish(reports, diagnostics) : default;
        var isWritten = isWhole && !diagnostics.HasErrors && swap(manifest, diagnostics);
        return new PublishedSite(manifest, reports.Count, reports.Count(report => report.IsStrict), characters, isWritten);
    }

    private static ManifestEntry Weigh(RenderedFile file, DiagnosticBag diagnostics) =>
        new(file.OutputFile, file.Bytes.Length, ContentHash.Of(file.Bytes.Span));

    private sealed record MadeFile(ManifestEntry? Entry, PageReport? Report);
}
