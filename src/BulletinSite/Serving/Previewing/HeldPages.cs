using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Judgement;
using BulletinSite.Steps;

namespace BulletinSite.Serving.Previewing;

/// <summary>The pages of the archive as they were split, each kept while its seed, its corrections and the profiles stay as they are.</summary>
internal sealed class HeldPages(BuildOptions options)
{
    private Dictionary<string, HeldPage> _held = new(StringComparer.Ordinal);
    private (EditorialJudgement Judgement, ImmutableSortedDictionary<string, string> Files)? _of;

    /// <summary>How many pages were split again the last time.</summary>
    public int Again { get; private set; }

    /// <summary>A page that will be split again, though nothing of it changed.</summary>
    public void Forget(Page page) => _held = _held.Where(held => !ReferenceEquals(held.Value.Seed.Page, page)).ToDictionary(StringComparer.Ordinal);

    /// <param name="names">The pages at hand, in the order of the archive.</param>
    /// <param name="judgement">What editors decided.</param>
    /// <param name="files">The hashes of the editors' files.</param>
    /// <param name="changed">The only pages that may have changed; null where any may have.</param>
    public ImmutableArray<SplitSeed> Split(
        ImmutableArray<string> names, EditorialJudgement judgement, ImmutableSortedDictionary<string, string> files, IReadOnlySet<string>? changed)
    {
        // Where nothing else is known to be another, only those pages are looked at.
        var only = _of is { } of && ReferenceEquals(of.Judgement, judgement) && ReferenceEquals(of.Files, files) ? changed : null;
        var profiles = FolderHashes.KeyOf(files.Where(file => file.Key.StartsWith("profiles/", StringComparison.Ordinal)));
        var corrections = judgement.CorrectionsToMake(options.UsesCorrections).ToLookup(correction => correction.Anchor.Seed, StringComparer.Ordinal);
        var splitter = new PageSplitter(judgement.Profiles);
        var now = new HeldPage[names.Length];
        var again = 0;
        Parallel.For(0, names.Length, i =>
        {
            var known = _held.GetValueOrDefault(names[i]);
            if (known is not null && only is not null && !only.Contains(names[i]))
            {
                now[i] = known;
                return;
            }

            var stem = Path.GetFileNameWithoutExtension(names[i]);
            var named = judgement.Profiles.Named(stem);
            var key = new PageKey(
                FileStamp.Of(Path.Combine(options.Seeds, names[i])), files.GetValueOrDefault($"corrections/{stem}.yml", ""), profiles, named?.Profile.Name, named?.Where);
            if (known is not null && known.Key == key)
            {
                now[i] = known;
                return;
            }

            Interlocked.Increment(ref again);
            now[i] = new HeldPage(key, PageSteps.Split(options.Seeds, names[i], splitter, corrections));
        });
        Again = again;
        _held = now.ToDictionary(page => page.Seed.Name, StringComparer.Ordinal);
        _of = (judgement, files);
        return [.. now.Select(page => page.Seed)];
    }

    // Everything a page is made of.
    private readonly record struct PageKey(FileStamp Seed, string Corrections, string Profiles, string? Named, string? Where);

    private sealed record HeldPage(PageKey Key, SplitSeed Seed);
}
