using System.Collections.Immutable;
using BulletinSite.Archive.Conservation;
using BulletinSite.Model;
using BulletinSite.Rendering;
using BulletinSite.Text;
using BulletinSite.Verifying;
using BulletinSite.Writing;

namespace BulletinSite.Sharding;

/// <summary>Makes and checks one shard's share of a site, and writes it into a folder with a record for the merge.</summary>
internal static class ShardPublisher
{
    /// <param name="plan">The whole site.</param>
    /// <param name="shard">Which part of it to make.</param>
    /// <param name="options">Where to write it.</param>
    /// <param name="figures">What the reading of the archive said.</param>
    /// <param name="diagnostics">Receives what is wrong; after an error the shard that was there stays.</param>
    public static PublishedSite Publish(SitePlan plan, Shard shard, BuildOptions options, BuildReport figures, DiagnosticBag diagnostics)
    {
        var share = ShardShare.Of(plan, shard);
        var verifier = new SiteVerifier(plan, options.IsDeep);
        var pages = ImmutableArray<ShardPage>.Empty;
        var plain = 0;
        var characters = default(ConservationCount);
        using var output = SiteFolder.Open(options.Output, diagnostics);
        var maker = new FileMaker(verifier, (file, bag) => output?.Write(file, bag) ?? new ManifestEntry(file.OutputFile, file.Bytes.Length, default));
        return SitePublisher.Run(plan with { Files = share.Files }, maker.Make, Finish, Swap, diagnostics);

        ConservationCount Finish(IReadOnlyCollection<PageReport> reports, DiagnosticBag bag)
        {
            var (found, beyond) = verifier.FinishShare(reports, share.Issues, bag);
            var links = beyond.ToLookup(link => link.From, link => $"{link.Link.File}#{link.Link.Id}", StringComparer.Ordinal);
            pages = [.. reports.Select(report => new ShardPage(report.Path, report.Ids, [.. links[report.Path].Distinct(StringComparer.Ordinal)]))];
            (plain, characters) = (reports.Count(report => report.IsStrict), found);
            return found;
        }

        bool Swap(Manifest manifest, DiagnosticBag bag)
        {
            HostLimit.Check(manifest.Bytes, options.HostLimit, bag);
            if (bag.HasErrors || output is null) return false;
            var record = new ShardRecord(
                ShardRecord.CurrentForm, ShardInputs.Program, ShardInputs.HashOf(options), shard.Number, shard.Of,
                ShardRecord.HashOf(plan.Files.Where(file => !ShardShare.IsOfSearch(file)).Select(file => file.OutputFile)),
                new ShardFigures(figures.Issues, figures.Articles, figures.Paragraphs, figures.Joins, figures.Characters, characters, pages.Length, plain),
                pages);
            var entry = output.Write(new RenderedFile(UrlPath.File(ShardRecord.FileName), record.ToJson(), null), bag);
            return entry is not null && output.Swap(Manifest.Of(manifest.Files.Append(entry)), bag);
        }
    }
}
