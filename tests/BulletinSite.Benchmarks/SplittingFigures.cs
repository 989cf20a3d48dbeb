using System.Diagnostics;
using System.Globalization;
using System.Text;
using BulletinSite.Archive.Articles;
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

    /// <summary>Splits many pages of the usual size, then single pages of more and more lines, and prints a row for each.</summary>
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
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
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
