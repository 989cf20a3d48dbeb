using BulletinSite.Archive.Conservation;
using BulletinSite.Archive.Gathering;
using BulletinSite.Archive.Reading;
using BulletinSite.Text;

namespace BulletinSite.Serving.Previewing;

/// <summary>The archive in memory: read as <see cref="Build.ReadArchive"/> reads it, but of what has not changed nothing is done again.</summary>
internal sealed class PreviewArchive(BuildOptions options)
{
    private readonly FolderHashes _input = new(options.Input);
    private readonly HeldJudgement _judgement = new(options);
    private readonly HeldPages _pages = new(options);
    private readonly HeldIssues _issues = new();

    /// <summary>How many pages were split again the last time.</summary>
    public int PagesSplit => _pages.Again;

    /// <summary>The archive as its files are now; everything noticed goes into the bag, whether it was noticed now or before.</summary>
    public ArchiveReading Read(DiagnosticBag diagnostics)
    {
        var names = SeedFolder.List(options.Seeds, diagnostics);
        var files = _input.Read();
        var judgement = _judgement.Read(names, files, diagnostics);
        var seeds = _pages.Split(names, judgement, files);
        foreach (var seed in seeds) diagnostics.AddRange(seed.Diagnostics);
        var issues = _issues.Enrich(judgement, seeds, files, diagnostics);
        var archive = ArchiveGatherer.Gather(judgement, issues, diagnostics);
        return new ArchiveReading(archive, seeds.Aggregate(default(ConservationCount), (sum, seed) => sum + seed.Count));
    }
}
