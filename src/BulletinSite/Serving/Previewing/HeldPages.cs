using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Judgement;
using BulletinSite.Steps;

namespace BulletinSite.Serving.Previewing;

/// <summary>The pages of the archive as they were split, each kept while its seed, its corrections and the profiles stay as they are.</summary>
internal sealed class HeldPages(BuildOptions options)
{
    private Dictionary<string, (PageKey Key, SplitSeed Seed)> _held = new(StringComparer.Ordinal);

    /// <summary>How many pages were split again the last time.</summary>
    public int Again { get; private set; }

    /// <param name="names">The pages at hand, in the order of the archive.</param>
    /// <param name="judgement">What editors decided.</param>
    /// <param name="files">The hashes of the editors' files.</param>
    public ImmutableArray<SplitSeed> Split(ImmutableArray<string> names, EditorialJudgement judgement, ImmutableSortedDictionary<string, string> files)
    {
        var profiles = FolderHashes.KeyOf(files.Where(file => file.Key.StartsWith("profiles/", StringComparison.Ordinal)));
        var corrections = judgement.CorrectionsToMake(options.UsesCorrections).ToLookup(correction => correction.Anchor.Seed, StringComparer.Ordinal);
        var splitter = new PageSplitter(judgement.Profiles);
        var now = new (PageKey Key, SplitSeed Seed)[names.Length];
        var again = 0;
        Parallel.For(0, names.Length, i =>
        {
            var stem = Path.GetFileNameWithoutExtension(names[i]);
            var named = judgement.Profiles.Named(stem);
            var key = new PageKey(
                FileStamp.Of(Path.Combine(options.Seeds, names[i])), files.GetValueOrDefault($"corrections/{stem}.yml", ""), profiles, named?.Profile.Name, named?.Where);
            if (_held.TryGetValue(names[i], out var held) && held.Key == key)
            {
                now[i] = held;
                return;
            }

            Interlocked.Increment(ref again);
            now[i] = (key, PageSteps.Split(options.Seeds, names[i], splitter, corrections));
        });
        Again = again;
        _held = now.ToDictionary(page => page.Seed.Name, StringComparer.Ordinal);
        return [.. now.Select(page => page.Seed)];
    }

    // Everything a page is made of.
    private readonly record struct PageKey(FileStamp Seed, string Corrections, string Profiles, string? Named, string? Where);
}
