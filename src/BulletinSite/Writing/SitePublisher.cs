using System.Collections.Frozen;
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
    public static PublishedSite Publish(SitePlan plan, string folder, DiagnosticBag diagnostics, bool isDeep = false, long? hostLimit = null) =>
        Publish(plan, folder, diagnostics, isDeep, hostLimit, recall: null);

    /// <summary>The same, and pages of the site that is there are kept where they would show the same.</summary>
    /// <param name="plan">The site.</param>
    /// <param name="folder">Where to write it.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <param name="isDeep">Whether every page is read as a browser would.</param>
    /// <param name="hostLimit">How many bytes the host takes; null where nobody said.</param>
    /// <param name="recall">Tells what is known of the site that is there, once no other build can change it; null when nothing is to be kept or remembered.</param>
    internal static PublishedSite Publish(SitePlan plan, string folder, DiagnosticBag diagnostics, bool isDeep, long? hostLimit, Func<StandingSite?>? recall)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        // Nothing to write to: the pages are still checked, so that everything is reported in one run.
        using var output = SiteFolder.Open(folder, diagnostics);
        if (output is null) return Check(plan, diagnostics, isDeep);
        var verifier = new SiteVerifier(plan, isDeep);
        var maker = new FileMaker(verifier, output.Write);
        if (recall is null) return Run(plan, maker.Make, verifier.Finish, Swap, diagnostics);
        var standing = recall();
        if (standing is not null) output.Keep(standing.Manifest);
        return Run(plan, new PageKeeper(maker, verifier, standing, folder).Make, verifier.Finish, Swap, diagnostics) with
        {
            Linked = verifier.Linked.Concat(standing?.Linked ?? FrozenSet<string>.Empty).ToHashSet(StringComparer.Ordinal),
        };

        bool Swap(Manifest manifest, DiagnosticBag bag)
        {
            HostLimit.Check(manifest.Bytes, hostLimit, bag);
            return !bag.HasErrors && output.Swap(manifest, bag);
        }
    }

    /// <summary>Makes and checks the site without writing it.</summary>
    public static PublishedSite Check(SitePlan plan, DiagnosticBag diagnostics, bool isDeep = false)
    {
        var verifier = new SiteVerifier(plan, isDeep);
        return Run(plan, new FileMaker(verifier, Weigh).Make, verifier.Finish, (_, _) => false, diagnostics);
    }

    /// <summary>Any files, however they are made and whatever is left to be checked of them when all are.</summary>
    internal static PublishedSite Run(
        SitePlan plan,
        Func<PlannedFile, DiagnosticBag, MadeFile?> make,
        Func<IReadOnlyCollection<PageReport>, DiagnosticBag, ConservationCount> finish,
        Func<Manifest, DiagnosticBag, bool> swap,
        DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        ImmutableArray<MadeFile> files = [.. SiteRenderer.Render(plan, make, diagnostics).OfType<MadeFile>()];
        var manifest = Manifest.Of(files.Select(file => file.Entry).OfType<ManifestEntry>());
        var reports = files.Select(file => file.Report).OfType<PageReport>().ToList();
        // Of a site with pages missing, every link to them and every word on them would be reported again.
        var isWhole = files.Length == plan.Files.Length;
        var characters = isWhole ? finish(reports, diagnostics) : default;
        var isWritten = isWhole && !diagnostics.HasErrors && swap(manifest, diagnostics);
        return new PublishedSite(manifest, reports.Count, reports.Count(report => report.IsStrict), characters, isWritten)
        {
            Kept = files.Count(file => file.IsKept),
            Known = [.. files.Where(file => file.View is not null).Select(file => new PublishedPage(file.View!.Value, file.Report!))],
        };
    }

    private static ManifestEntry Weigh(RenderedFile file, DiagnosticBag diagnostics) =>
        new(file.OutputFile, file.Bytes.Length, ContentHash.Of(file.Bytes.Span));
}
