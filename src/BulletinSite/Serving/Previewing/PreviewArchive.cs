using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
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
    private readonly HeldArchive _archive = new();
    private bool _isWhole;

    /// <summary>How many pages were split again the last time.</summary>
    public int PagesSplit => _pages.Again;

    /// <summary>The archive as its files are now; everything noticed goes into the bag, whether it was noticed now or before.</summary>
    /// <param name="changed">The only files that may have changed, relative to the archive's folder; null where any may have.</param>
    /// <param name="diagnostics">Receives what was noticed.</param>
    public ArchiveReading Read(IReadOnlySet<string>? changed, DiagnosticBag diagnostics)
    {
        // What a look that broke off had to see, the next one has to see as well.
        if (!_isWhole) changed = null;
        _isWhole = false;
        var names = SeedFolder.List(options.Seeds, diagnostics);
        var files = _input.Read();
        var judgement = _judgement.Read(names, files, diagnostics);
        var seeds = _pages.Split(names, judgement, files, SeedsAmong(changed, names));
        foreach (var seed in seeds) diagnostics.AddRange(seed.Diagnostics);
        var issues = _issues.Enrich(judgement, seeds, files, diagnostics);
        var archive = _archive.Gather(judgement, issues, diagnostics);
        _isWhole = true;
        return new ArchiveReading(archive, seeds.Aggregate(default(ConservationCount), (sum, seed) => sum + seed.Count));
    }

    /// <summary>A page that will be split again, though nothing of it changed.</summary>
    public void Forget(Page page) => _pages.Forget(page);

    // A folder that was moved is told of as one name: then any page may be another one.
    private HashSet<string>? SeedsAmong(IReadOnlySet<string>? changed, ImmutableArray<string> names)
    {
        if (changed is null) return null;
        var folder = Path.GetRelativePath(options.Root, options.Seeds).Replace(Path.DirectorySeparatorChar, '/') + '/';
        var seeds = changed.Where(file => file.StartsWith(folder, StringComparison.Ordinal)).Select(file => file[folder.Length..]).ToHashSet(StringComparer.Ordinal);
        return seeds.Count == changed.Count && seeds.IsSubsetOf(names) ? seeds : null;
    }
}
