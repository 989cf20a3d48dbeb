using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BulletinSite.Archive.Reading;
using BulletinSite.Text;

namespace BulletinSite.Benchmarks.EndToEnd;

/// <summary>
/// Starts the preview server on a generated archive, saves a seed again and again, and prints how long it takes until the browser is told
/// and until it has the new page.
/// </summary>
/// <remarks><c>serve --articles 10000 --runs 20 --pause 1000 --program DLL-OR-EXECUTABLE --work DIR</c></remarks>
internal static partial class ServeBenchmark
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    public static int Run(string[] args)
    {
        var articles = int.Parse(Option(args, "--articles", "10000"), CultureInfo.InvariantCulture);
        var runs = int.Parse(Option(args, "--runs", "20"), CultureInfo.InvariantCulture);
        var pause = TimeSpan.FromMilliseconds(int.Parse(Option(args, "--pause", "1000"), CultureInfo.InvariantCulture));
        var program = Option(args, "--program", Path.Combine(AppContext.BaseDirectory, "BulletinSite.dll"));
        var work = Directory.CreateDirectory(Option(args, "--work", Path.Combine(Path.GetTempPath(), "bulletin-serve"))).FullName;
        var archive = GeneratedArchive.Prepare(work, articles);
        GeneratedArchive.DeleteOld(work);
        var seeds = SeedFolder.List(Path.Combine(archive, "seeds"), new DiagnosticBag()).Select(name => Path.Combine(archive, "seeds", name)).ToList();

        using var server = Start(program, ["serve", "--root", archive, "--base-url", "https://example.org/archive/", "--port", "0", "--plain"]);
        try
        {
            using var browser = new HttpClient { BaseAddress = AddressOf(server), Timeout = Longest };
            var saves = new List<Save>();
            for (var i = 0; i < runs; i++) saves.Add(SaveAndLook(browser, seeds[(int)((long)i * seeds.Count / runs)], i, pause).GetAwaiter().GetResult());
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{articles:#,0} articles in {seeds.Count:#,0} seeds; {runs} seeds saved, {pause.TotalMilliseconds:0} ms apart, one after the other"));
            Console.WriteLine("| ms from the save | median | worst | best |\n|---|---:|---:|---:|");
            Print("the browser is told", saves.Select(save => save.Told));
            Print("it has the new page", saves.Select(save => save.Shown));
            return 0;
        }
        finally
        {
            server.Kill(entireProcessTree: true);
        }
    }

    // As an editor does: looks at an article, mends a word of it in the seed, and sees the page load again.
    private static async Task<Save> SaveAndLook(HttpClient browser, string seed, int run, TimeSpan pause)
    {
        var issue = await browser.GetStringAsync(new Uri($"issues/{Path.GetFileNameWithoutExtension(seed)}/", UriKind.Relative));
        var article = ArticleLink().Match(issue).Groups[1].Value;
        var page = await browser.GetStringAsync(new Uri(article, UriKind.Relative));
        var text = File.ReadAllText(seed);
        var line = text.Split('\n').Where(line => page.Contains(line.Trim(), StringComparison.Ordinal)).MaxBy(line => line.Length)!.Trim();
        var mended = line.Insert(line.Length / 2, string.Create(CultureInfo.InvariantCulture, $"又见{run}"));

        var site = SiteName().Match(page).Groups[1].Value;
        using var events = await browser.GetStreamAsync(new Uri($"_preview/events?site={site}&path={Uri.EscapeDataString(browser.BaseAddress!.AbsolutePath + article)}", UriKind.Relative));
        using var lines = new StreamReader(events, Encoding.UTF8);
        await Until(lines, "event: messages");
        // An editor looks before saving again; meanwhile the server is idle.
        await Task.Delay(pause);

        var start = Stopwatch.GetTimestamp();
        await File.WriteAllTextAsync(seed, text.Replace(line, mended, StringComparison.Ordinal));
        await Until(lines, "event: reload");
        var told = Stopwatch.GetElapsedTime(start);
        var now = await browser.GetStringAsync(new Uri(article, UriKind.Relative));
        var shown = Stopwatch.GetElapsedTime(start);
        if (!now.Contains(mended, StringComparison.Ordinal)) throw new InvalidOperationException($"{article} does not show what was saved in {seed}");
        return new Save(told, shown);
    }

    private static async Task Until(StreamReader lines, string awaited)
    {
        using var end = new CancellationTokenSource(Longest);
        while (await lines.ReadLineAsync(end.Token) is { } line)
        {
            if (line == awaited) return;
        }

        throw new InvalidOperationException($"the server ended the line before \"{awaited}\"");
    }

    private static Process Start(string program, string[] arguments)
    {
        var isLibrary = program.EndsWith(".dll", StringComparison.Ordinal);
        return Process.Start(new ProcessStartInfo(isLibrary ? "dotnet" : program, isLibrary ? [program, .. arguments] : arguments) { RedirectStandardOutput = true })!;
    }

    private static Uri AddressOf(Process server)
    {
        while (server.StandardOutput.ReadLine() is { } line)
        {
            if (!line.StartsWith("http://", StringComparison.Ordinal)) continue;
            // What it says from now on is of no interest, but must not fill the pipe.
            _ = server.StandardOutput.ReadToEndAsync();
            return new Uri(line.Split(' ')[0]);
        }

        throw new InvalidOperationException("the server did not start");
    }

    private static void Print(string what, IEnumerable<TimeSpan> times)
    {
        var ordered = times.Order().Select(time => time.TotalMilliseconds).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {ordered[ordered.Count / 2]:0} | {ordered[^1]:0} | {ordered[0]:0} |"));
    }

    private static string Option(string[] args, string name, string otherwise)
    {
        var at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : otherwise;
    }

    [GeneratedRegex("href=\"?[^\" >]*?/(a/[^/\" >]+/)")]
    private static partial Regex ArticleLink();

    [GeneratedRegex("data-site=\"([^\"]+)\"")]
    private static partial Regex SiteName();

    private readonly record struct Save(TimeSpan Told, TimeSpan Shown);
}
