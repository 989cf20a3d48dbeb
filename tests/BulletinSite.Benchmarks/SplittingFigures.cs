using System.Diagnostics;
using System.Globalization;
using System.Text;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Conservation;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Gathering;
using BulletinSite.Archive.Judgement;
using BulletinSite.Archive.Reading;
using BulletinSite.Archive.Splitting;
using BulletinSite.Benchmarks.EndToEnd;
using BulletinSite.Text;

namespace BulletinSite.Benchmarks;

/// <summary>How fast bytes become articles on one thread, and whether a page ten times as long takes ten times as long.</summary>
internal static class SplittingFigures
{
    // The first seconds go to the compiler of the runtime, not to the splitter.
    private static readonly TimeSpan Spent = TimeSpan.FromSeconds(12);

    private const int UsualPages = 400;
    private const double Megabyte = 1e6;
    private static readonly int[] LongPages = [2_000, 20_000, 200_000];
    private static readonly int[] CurveLines = [50_000, 100_000, 200_000];

    /// <summary>Splits many pages of the usual size, then single pages of more and more lines, then hostile ones, and prints a row for each.</summary>
    public static void Print()
    {
        var folder = Directory.CreateTempSubdirectory("bulletin-split-").FullName;
        try
        {
            new ArchiveGenerator(new SeedArchive().Pages.Values.SelectMany(page => page.Articles)).Write(folder, UsualPages * 7);
            var bag = new DiagnosticBag();
            var pages = SeedFolder.List(folder, bag).Select(name => SeedFolder.Read(folder, name, bag)!).ToArray();
            Console.WriteLine("| pages | lines a page | MB | CPU s | MB/s | µs a line |");
            Console.WriteLine("|---:|---:|---:|---:|---:|---:|");
            Print(pages);
            var text = Encoding.UTF8.GetString([.. pages.SelectMany(page => page.Bytes.ToArray())]).Split('\n');
            foreach (var lines in LongPages)
            {
                var page = string.Join('\n', Enumerable.Range(0, lines).Select(i => text[i % text.Length]));
                Print([new SeedFile("long.txt", Encoding.UTF8.GetBytes(page))]);
            }

            PrintCurves();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // From bytes to the list of what an editor should look at; one issue, whose jumps are tied as well.
    private static void PrintCurves()
    {
        Console.WriteLine($"\n| a page of nothing but | {string.Join(" | ", CurveLines.Select(lines => string.Create(CultureInfo.InvariantCulture, $"s at {lines:#,0} lines")))} | µs a line |");
        Console.WriteLine($"|---|{string.Concat(CurveLines.Select(_ => "---:|"))}---|");
        foreach (var (name, line) in HostilePages.All)
        {
            var times = CurveLines.Select(lines => TimeOf(string.Concat(Enumerable.Range(0, lines).Select(i => line(i) + "\n")))).ToArray();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {string.Join(" | ", times.Select(time => time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture)))} | {string.Join(", ", times.Zip(CurveLines).Select(pair => (pair.First.TotalMicroseconds / pair.Second).ToString("0.0", CultureInfo.InvariantCulture)))} |"));
        }
    }

    private static TimeSpan TimeOf(string page)
    {
        var judgement = new EditorialJudgement(null!, []);
        var file = new SeedFile("page.txt", Encoding.UTF8.GetBytes(page));
        var start = Process.GetCurrentProcess().TotalProcessorTime;
        var bag = new DiagnosticBag();
        var split = new PageSplitter(BulletinProfile.Generic).Split(SeedDecoder.Decode(file, bag)!, [], bag);
        ConservationChecker.Check(split, bag);
        if (bag.HasErrors) throw new InvalidOperationException(bag.InFileOrder().First(message => message.Severity == Severity.Error).ToString());
        var issue = new Enricher(judgement).Enrich(new PlannedIssue(new IssueId("page"), ["page.txt"], null, null, null, null), [split], bag);
        _ = ReviewList.Of(ArchiveGatherer.Gather(judgement, [issue], bag));
        return Process.GetCurrentProcess().TotalProcessorTime - start;
    }

    private static void Print(SeedFile[] pages)
    {
        var splitter = new PageSplitter(BulletinProfile.Generic);
        var best = TimeSpan.MaxValue;
        var lines = 0;
        var all = TimeSpan.Zero;
        while (all < Spent)
        {
            lines = 0;
            var start = Process.GetCurrentProcess().TotalProcessorTime;
            foreach (var page in pages)
            {
                var bag = new DiagnosticBag();
                lines += splitter.Split(SeedDecoder.Decode(page, bag)!, [], bag).Seed.Source.Lines.Length;
            }

            var time = Process.GetCurrentProcess().TotalProcessorTime - start;
            all += time;
            if (time < best) best = time;
        }

        var megabytes = pages.Sum(page => page.Bytes.Length) / Megabyte;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {pages.Length:#,0} | {lines / pages.Length:#,0} | {megabytes:0.00} | {best.TotalSeconds:0.000} | {megabytes / best.TotalSeconds:0.0} | {best.TotalMicroseconds / lines:0.00} |"));
    }
}
