using System.Globalization;
using BulletinSite.Benchmarks.EndToEnd;
using BulletinSite.Model;
using BulletinSite.Rendering;
using BulletinSite.Search;
using BulletinSite.Search.Files;
using BulletinSite.Steps;
using BulletinSite.Text;
using BulletinSite.Writing;

namespace BulletinSite.Benchmarks;

/// <summary>What the search adds to a build: the same archive built with its index and with an empty one, by turns, each in a process of its own.</summary>
internal static class SearchBuildCost
{
    /// <summary>The command by which this program calls itself.</summary>
    public const string Once = "search-build-once";

    public static void Print(string root, int runs)
    {
        var output = Path.Combine(Directory.CreateTempSubdirectory("bulletin-cost-").FullName, "site");
        string[][] ways = [["with"], ["without"]];
        var measured = ways.ToDictionary(way => way[0], _ => new List<MeasuredRun>(), StringComparer.Ordinal);
        // The first pair warms the files up and does not count.
        for (var run = -1; run < runs; run++)
        {
            foreach (var way in ways)
            {
                var one = MeasuredRun.Of("dotnet", typeof(SearchBuildCost).Assembly.Location, Once, root, $"{output}-{run}-{way[0]}", way[0]);
                if (run >= 0) measured[way[0]].Add(one);
                Directory.Delete($"{output}-{run}-{way[0]}", recursive: true);
            }
        }

        foreach (var (way, all) in measured)
        {
            Write($"{way} the index: processor s {string.Join(' ', all.Select(run => run.Cpu.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)))}; wall s {string.Join(' ', all.Select(run => run.Wall.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)))}; most memory {all.Max(run => run.PeakBytes) / 1e6:0} MB");
        }

        var added = measured["with"].Zip(measured["without"], (with, without) => (with.Cpu / without.Cpu) - 1).Order().ToList();
        Write($"the index adds {100 * added[added.Count / 2]:0.0} % of processor time (median of {runs} pairs, {100 * added[0]:0.0} % to {100 * added[^1]:0.0} %)");
    }

    /// <summary>One build, everything from reading to writing.</summary>
    public static void Build(string root, string output, bool hasIndex)
    {
        var (options, clock, bag) = (BuildOptions.For(root) with { Output = output }, new StageClock(), new DiagnosticBag());
        var archive = BulletinSite.Build.ReadArchive(options, clock, bag).Archive;
        _ = SiteAddress.TryParse("https://example.org/archive/", out var address);
        var model = SiteModel.From(archive, [], new SiteOptions(address!));
        var theme = ThemeReader.Read(options.Theme, bag);
        using var plan = SitePlan.For(model, theme, hasIndex ? SearchSteps.Index(model, bag) : Empty(), bag);
        if (!SitePublisher.Publish(plan, output, bag).IsWritten) throw new InvalidOperationException(string.Join('\n', bag.InFileOrder().Where(item => item.Severity == Severity.Error)));
    }

    private static SearchFiles Empty()
    {
        using var builder = new SearchIndexBuilder();
        return builder.Finish(new SearchCoverage(0, 0, 0));
    }

    private static void Write(FormattableString words) => Console.WriteLine(words.ToString(CultureInfo.InvariantCulture));
}
