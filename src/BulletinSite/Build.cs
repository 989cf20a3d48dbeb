using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Conservation;
using BulletinSite.Archive.Gathering;
using BulletinSite.Archive.Judgement;
using BulletinSite.Archive.Reading;
using BulletinSite.Model;
using BulletinSite.Remembering;
using BulletinSite.Rendering;
using BulletinSite.Sharding;
using BulletinSite.Steps;
using BulletinSite.Text;
using BulletinSite.Writing;

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
        ArgumentNullException.ThrowIfNull(options);
        var clock = new StageClock(onStage);
        var diagnostics = new DiagnosticBag();

        var fingerprint = writes && options is { UsesMemory: true, Shard: null } ? clock.Run("compare", () => InputFingerprint.Of(options)) : null;
        var unchanged = fingerprint is null ? null : clock.Run("look at the site", () => BuildMemory.Recall(options, fingerprint));
        if (unchanged is not null) return unchanged with { Stages = clock.Times };

        var reading = ReadArchive(options, clock, diagnostics, fingerprint);
        // Without a name no page can be made; every one of them would only repeat what was said of the settings.
        if (reading.Archive.Judgement.Site.Title.Length == 0) return reading.ToReport(diagnostics, clock);
        using var plan = PlanSite(options, reading.Archive, clock, diagnostics);
        Func<StandingSite?>? recall = fingerprint is null ? null : () => PageMemory.Recall(options, fingerprint, plan);
        var site = writes && options.Shard is { } shard ? clock.Run("render, verify, write", () => ShardPublisher.Publish(plan, shard, options, reading.ToReport(diagnostics, clock), diagnostics))
            : writes ? clock.Run("render, verify, write", () => SitePublisher.Publish(plan, options.Output, diagnostics, options.IsDeep, options.HostLimit, recall))
            : clock.Run("render, verify", () => SitePublisher.Check(plan, diagnostics, options.IsDeep));

        var report = reading.ToReport(diagnostics, clock) with
        {
            Published = site.Characters,
            Pages = site.Pages,
            PlainPages = site.PlainPages,
            KeptPages = site.Kept,
            Files = site.Manifest.Files.Length,
            Bytes = site.Manifest.Bytes,
            Output = site.IsWritten ? options.Output : null,
        };
        return fingerprint is null ? report : clock.Run("remember", () => BuildMemory.Keep(options, fingerprint, report, plan, site)) with { Stages = clock.Times };
    }

    /// <summary>The first half: seeds and judgement to the closed archive.</summary>
    /// <param name="options">Where the archive is.</param>
    /// <param name="clock">Measures the steps.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <param name="fingerprint">What the site is made of, where pages that were read before are not to be read again; else null.</param>
    public static ArchiveReading ReadArchive(BuildOptions options, StageClock clock, DiagnosticBag diagnostics, InputFingerprint? fingerprint = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var names = clock.Run("list seeds", () => SeedFolder.List(options.Seeds, diagnostics));
        var judgement = clock.Run("read judgement", () => JudgementReader.Read(options.Input, names, diagnostics, options.IsWholeArchive));
        var splitter = new PageSplitter(judgement.Profiles);
        var readings = fingerprint is null ? null : new ReadingMemory(options, splitter, fingerprint.Program);
        var seeds = clock.Run("split", () => PageSteps.Split(options.Seeds, names, splitter, judgement.CorrectionsToMake(options.UsesCorrections), readings));
        readings?.Keep(diagnostics);
        foreach (var seed in seeds) diagnostics.AddRange(seed.Diagnostics);
        var issues = clock.Run("enrich", () => EnrichSteps.Enrich(judgement, seeds, diagnostics));
        var archive = clock.Run("gather", () => ArchiveGatherer.Gather(judgement, issues, diagnostics));
        return new ArchiveReading(archive, seeds.Aggregate(default(ConservationCount), (sum, seed) => sum + seed.Count)) { KeptReadings = readings?.Kept ?? 0 };
    }

    /// <summary>The second half up to the plan: the closed archive to every file the site will have, none of them made yet.</summary>
    public static SitePlan PlanSite(BuildOptions options, BulletinArchive archive, StageClock clock, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var address = AddressOf(options, archive.Judgement.Site, diagnostics);
        var prose = clock.Run("read pages", () => ProseReader.Read(options.Input, address, diagnostics));
        var theme = clock.Run("read theme", () => ThemeReader.Read(options.Theme, diagnostics));
        var model = clock.Run("model", () => ModelOf(options, archive, address, prose, theme, diagnostics));
        if (options.Shard is { MakesSearch: false }) return clock.Run("plan", () => SitePlan.WithoutSearch(SiteParts.ContextOf(model, theme), theme, diagnostics));
        var search = clock.Run("index search", () => SearchSteps.Index(model, diagnostics));
        return clock.Run("plan", () => SitePlan.For(model, theme, search, diagnostics));
    }

    /// <summary>The archive as a site: its addresses, its neighbours, its indexes.</summary>
    public static SiteModel ModelOf(
        BuildOptions options, BulletinArchive archive, SiteAddress address, ImmutableArray<ProsePage> prose, Theme theme, DiagnosticBag diagnostics, SiteModel? before = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(theme);
        var site = new SiteOptions(address, options.ContentDate) { Words = theme.WordsIn(archive.Judgement.Site.Interface, diagnostics) };
        return (before?.With(archive, prose, site) ?? SiteModel.From(archive, prose, site)) with { Accuracy = AccuracySteps.Score(options, archive, diagnostics) };
    }

    /// <summary>Where the site will stand: what the run was given, else what the settings say.</summary>
    public static SiteAddress AddressOf(BuildOptions options, SiteSettings settings, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (SiteAddress.TryParse(options.BaseUrl ?? settings.BaseUrl, out var address)) return address;
        diagnostics.Add(BuildDiagnostics.NoAddress(options.BaseUrl ?? settings.BaseUrl, isOption: options.BaseUrl is not null));
        return SiteAddress.Unknown;
    }
}
