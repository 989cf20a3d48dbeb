using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Conservation;
using BulletinSite.Archive.Judgement.Correcting;
using BulletinSite.Archive.Reading;
using BulletinSite.Text;

namespace BulletinSite.Steps;

/// <summary>Reads, decodes and splits every seed; pages are independent and run in parallel, results come in the order of the names.</summary>
public static class PageSteps
{
    public static ImmutableArray<SplitSeed> Split(
        string seedsFolder, ImmutableArray<string> names, PageSplitter splitter, ImmutableArray<Correction> corrections)
    {
        ArgumentNullException.ThrowIfNull(splitter);
        var bySeed = corrections.ToLookup(correction => correction.Anchor.Seed, StringComparer.Ordinal);
        var results = new SplitSeed[names.Length];
        Parallel.For(0, names.Length, i => results[i] = Split(seedsFolder, names[i], splitter, bySeed));
        return ImmutableArray.Create(results);
    }

    /// <summary>One seed, by itself.</summary>
    internal static SplitSeed Split(string folder, string name, PageSplitter splitter, ILookup<string, Correction> corrections)
    {
        var bag = new DiagnosticBag();
        var seed = SeedFolder.Read(folder, name, bag) is { } file ? SeedDecoder.Decode(file, bag) : null;
        if (seed is null) return new SplitSeed(name, null, default, bag.InFileOrder());
        var page = splitter.Split(seed, [.. corrections[seed.File.Stem]], bag);
        var count = ConservationChecker.Check(page, bag);
        return new SplitSeed(name, page, count, bag.InFileOrder());
    }
}
