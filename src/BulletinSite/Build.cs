using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Conservation;
using BulletinSite.Archive.Gathering;
using BulletinSite.Archive.Judgement;
using BulletinSite.Archive.Reading;
using BulletinSite.Archive.Splitting;
using BulletinSite.Steps;
using BulletinSite.Text;

namespace BulletinSite;

/// <summary>The map of the program: from seeds to a checked site, one step after the other, each with a type of its own.</summary>
public static class Build
{
    /// <summary>The whole line. After an error nothing is written, and the site that was there stays.</summary>
    /// <param name="options">Where the archive is.</param>
    /// <param name="writes">Whether the site is written; else everything but that is done.</param>
    /// <param name="onStage">Told the name of each step as it begins.</param>
    public static BuildReport Run(BuildOptions options, bool writes, Action<string>? onStage = null)
    {
        var reading = ReadArchive(options, onStage);
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(reading.Diagnostics);
        return reading.ToReport(diagnostics);
    }

    /// <summary>The first half: seeds and judgement to the closed archive.</summary>
    public static ArchiveReading ReadArchive(BuildOptions options, Action<string>? onStage = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        var diagnostics = new DiagnosticBag();
        var clock = new StageClock(onStage);
        var names = clock.Run("list seeds", () => SeedFolder.List(options.Seeds, diagnostics));
        var judgement = clock.Run("read judgement", () => JudgementReader.Read(options.Input, names, diagnostics, options.IsWholeArchive));
        var splitter = new PageSplitter(BulletinProfile.Generic);
        var seeds = clock.Run("split", () => PageSteps.Split(options.Seeds, names, splitter, options.UsesCorrections ? judgement.Corrections : []));
        foreach (var seed in seeds) diagnostics.AddRange(seed.Diagnostics);
        var issues = clock.Run("enrich", () => EnrichSteps.Enrich(judgement, seeds, diagnostics));
        var archive = clock.Run("gather", () => ArchiveGatherer.Gather(judgement, issues, diagnostics));
        var characters = seeds.Aggregate(default(ConservationCount), (sum, seed) => sum + seed.Count);
        return new ArchiveReading(archive, characters, diagnostics.InFileOrder(), clock.Times);
    }
}
