using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Conservation;
using BulletinSite.Archive.Judgement.Correcting;
using BulletinSite.Archive.Reading;
using BulletinSite.Remembering;
using BulletinSite.Text;

namespace BulletinSite.Steps;

/// <summary>Reads, decodes and splits every seed; pages are independent and run in parallel, results come in the order of the names.</summary>
public static class PageSteps
{
    /// <param name="seedsFolder">Where the seeds are.</param>
    /// <param name="names">Their paths below it.</param>
    /// <param name="splitter">How pages are split.</param>
    /// <param name="corrections">What editors decided.</param>
    /// <param name="readings">How pages were read before; null where all are read now.</param>
    public static ImmutableArray<SplitSeed> Split(
        string seedsFolder, ImmutableArray<string> names, PageSplitter splitter, ImmutableArray<Correction> corrections, ReadingMemory? readings = null)
    {
        ArgumentNullException.ThrowIfNull(splitter);
        var bySeed = corrections.ToLookup(correction => correction.Anchor.Seed, StringComparer.Ordinal);
        var results = new SplitSeed[names.Length];
        Parallel.For(0, names.Length, i => results[i] = WithoutBytes(Split(seedsFolder, names[i], splitter, bySeed, readings)));
        return ImmutableArray.Create(results);
    }

    // The bytes of a whole archive are a seventh of what it takes in memory, and nothing needs them any more.
    private static SplitSeed WithoutBytes(SplitSeed seed) =>
        seed.Page is not { } page ? seed : seed with { Page = page with { Seed = page.Seed with { File = page.Seed.File.WithoutBytes } } };

    /// <summary>One seed, by itself.</summary>
    internal static SplitSeed Split(string folder, string name, PageSplitter splitter, ILookup<string, Correction> corrections, ReadingMemory? readings = null)
    {
        var bag = new DiagnosticBag();
        return SeedFolder.Read(folder, name, bag) is { } file
            ? Split(file, name, splitter, [.. corrections[file.Stem]], bag, readings)
            : new SplitSeed(name, null, default, bag.InFileOrder());
    }

    /// <summary>One page from its bytes to its articles, with the proof that nothing was lost.</summary>
    /// <param name="file">The page as received.</param>
    /// <param name="name">Its path below the seeds folder.</param>
    /// <param name="splitter">How pages are read.</param>
    /// <param name="corrections">What editors decided about this page.</param>
    /// <param name="bag">What was noticed before, and receives the rest.</param>
    /// <param name="readings">How pages were read before; null where all are read now.</param>
    public static SplitSeed Split(SeedFile file, string name, PageSplitter splitter, ImmutableArray<Correction> corrections, DiagnosticBag bag, ReadingMemory? readings = null)
    {
        ArgumentNullException.ThrowIfNull(splitter);
        ArgumentNullException.ThrowIfNull(bag);
        if (SeedDecoder.Decode(file, bag) is not { } seed) return new SplitSeed(name, null, default, bag.InFileOrder());
        var page = splitter.Split(seed, readings?.Read(seed) ?? splitter.Read(seed), corrections, bag);
        var count = ConservationChecker.Check(page, bag);
        return new SplitSeed(name, page, count, bag.InFileOrder());
    }
}
