using System.Collections.Immutable;
using BulletinSite.Archive.Conservation;
using BulletinSite.Model;
using BulletinSite.Rendering;
using BulletinSite.Steps;
using BulletinSite.Text;
using BulletinSite.Verifying;
using BulletinSite.Writing;

namespace BulletinSite.Sharding;

/// <summary>Joins the shards of a site. The archive is not read again: each shard has checked its own pages, and the links between them are checked here.</summary>
public static class ShardMerge
{
    /// <summary>After an error nothing is written, and the site that was there stays.</summary>
    /// <param name="folders">Where the shards are, in any order.</param>
    /// <param name="options">Where the site is to be.</param>
    /// <param name="onStage">Told the name of each step as it begins.</param>
    public static BuildReport Run(IReadOnlyList<string> folders, BuildOptions options, Action<string>? onStage = null)
    {
        ArgumentNullException.ThrowIfNull(folders);
        ArgumentNullException.ThrowIfNull(options);
        var clock = new StageClock(onStage);
        var diagnostics = new DiagnosticBag();
        var shards = clock.Run("read shards", () => Open(folders, diagnostics));
        if (!diagnostics.HasErrors) clock.Run("check shards", () => Check(shards, diagnostics));
        var manifest = diagnostics.HasErrors ? null : clock.Run("join", () => Join(shards, options, diagnostics));
        if (manifest is null) return new BuildReport(diagnostics.InFileOrder(), clock.Times);
        var figures = shards.Select(shard => shard.Record.Figures).ToList();
        return new BuildReport(diagnostics.InFileOrder(), clock.Times)
        {
            Issues = figures[0].Issues,
            Articles = figures[0].Articles,
            Paragraphs = figures[0].Paragraphs,
            Joins = figures[0].Joins,
            Characters = figures[0].Characters,
            Published = figures.Aggregate(default(ConservationCount), (sum, shard) => sum + shard.Published),
            Pages = figures.Sum(shard => shard.Pages),
            PlainPages = figures.Sum(shard => shard.PlainPages),
            Files = manifest.Files.Length,
            Bytes = manifest.Bytes,
            Output = diagnostics.HasErrors ? null : options.Output,
        };
    }

    // Those that can be read, by number.
    private static ImmutableArray<ShardFolder> Open(IReadOnlyList<string> folders, DiagnosticBag diagnostics)
    {
        ImmutableArray<ShardFolder> shards = [.. folders.Select(folder => ShardFolder.Open(folder, diagnostics)).OfType<ShardFolder>().OrderBy(shard => shard.Record.Number)];
        if (shards.IsEmpty) return shards;
        var first = shards[0];
        for (var i = 1; i < shards.Length; i++)
        {
            var shard = shards[i];
            if (shard.Record.Inputs != first.Record.Inputs) diagnostics.Add(ShardDiagnostics.OtherInputs(shard.Folder, first.Folder));
            if (shard.Shard.Of != first.Shard.Of) diagnostics.Add(ShardDiagnostics.OtherNumber(shard.Folder, shard.Shard, first.Folder, first.Shard));
            else if (shard.Shard == shards[i - 1].Shard) diagnostics.Add(ShardDiagnostics.OtherNumber(shard.Folder, shard.Shard, shards[i - 1].Folder, shards[i - 1].Shard));
        }

        if (diagnostics.HasErrors) return shards;
        foreach (var number in Enumerable.Range(1, first.Shard.Of).Except(shards.Select(shard => shard.Shard.Number))) diagnostics.Add(ShardDiagnostics.Missing(new Shard(number, first.Shard.Of)));
        return shards;
    }

    // Every file of the site once, and every link from one shard into a page of another leads to something.
    private static bool Check(ImmutableArray<ShardFolder> shards, DiagnosticBag diagnostics)
    {
        var holders = new Dictionary<string, ShardFolder>(StringComparer.Ordinal);
        foreach (var shard in shards)
        {
            foreach (var file in shard.Files)
            {
                if (!holders.TryAdd(file.Path, shard)) diagnostics.Add(ShardDiagnostics.FileTwice(file.Path, holders[file.Path].Folder, shard.Folder));
            }
        }

        var files = ShardRecord.HashOf(holders.Keys.Where(file => !ShardShare.IsOfSearch(file)));
        foreach (var shard in shards.Where(shard => shard.Record.Plan != files)) diagnostics.Add(ShardDiagnostics.NotTheSite(shard.Folder));
        var wanted = shards.SelectMany(shard => shard.Record.Pages).SelectMany(page => page.Links).Select(link => link[..link.LastIndexOf('#')]).ToHashSet(StringComparer.Ordinal);
        var ids = shards.SelectMany(shard => shard.Record.Pages).Where(page => wanted.Contains(page.Path)).ToDictionary(page => page.Path, page => page.Ids, StringComparer.Ordinal);
        foreach (var page in shards.SelectMany(shard => shard.Record.Pages))
        {
            foreach (var link in page.Links)
            {
                var (file, id) = (link[..link.LastIndexOf('#')], link[(link.LastIndexOf('#') + 1)..]);
                if (!ids.TryGetValue(file, out var there) || !there.Contains(id)) diagnostics.Add(LinkDiagnostics.NoSuchFragment(DiagnosticPlace.WholeFile(page.Path), file, id));
            }
        }

        return !diagnostics.HasErrors;
    }

    private static Manifest? Join(ImmutableArray<ShardFolder> shards, BuildOptions options, DiagnosticBag diagnostics)
    {
        using var output = SiteFolder.Open(options.Output, diagnostics);
        if (output is null) return null;
        var files = shards.SelectMany(shard => shard.Files.Select(file => (Shard: shard, File: file))).ToArray();
        var bags = new DiagnosticBag[files.Length];
        Parallel.For(0, files.Length, i =>
        {
            bags[i] = new DiagnosticBag();
            if (files[i].Shard.Read(files[i].File, bags[i]) is { } bytes) output.Write(new RenderedFile(UrlPath.File(files[i].File.Path), bytes, null), bags[i]);
        });
        foreach (var bag in bags) diagnostics.AddRange(bag.InFileOrder());
        var manifest = Manifest.Of(files.Select(file => file.File));
        HostLimit.Check(manifest.Bytes, options.HostLimit, diagnostics);
        if (!diagnostics.HasErrors) output.Swap(manifest, diagnostics);
        return manifest;
    }
}
