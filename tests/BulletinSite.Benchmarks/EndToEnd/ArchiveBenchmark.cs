using System.Globalization;
using BulletinSite.Steps;
using BulletinSite.Text;
using BulletinSite.Writing;

namespace BulletinSite.Benchmarks.EndToEnd;

/// <summary>Builds whole generated archives, from raw pages to the checked site, beside Hugo, and prints one table.</summary>
/// <remarks>Figures of a busy machine mean little; those of one table were at least measured together. <c>archive --articles 1000,10000 --runs 5 --program DLL-OR-EXECUTABLE --statiq DLL-OR-EXECUTABLE --work DIR</c></remarks>
internal static class ArchiveBenchmark
{
    public static int Run(string[] args)
    {
        var sizes = Option(args, "--articles", "1000,10000").Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture)).ToList();
        var runs = int.Parse(Option(args, "--runs", "5"), CultureInfo.InvariantCulture);
        var program = Option(args, "--program", Path.Combine(AppContext.BaseDirectory, "BulletinSite.dll"));
        var statiq = Option(args, "--statiq", "");
        var work = Directory.CreateDirectory(Option(args, "--work", Path.Combine(Path.GetTempPath(), "bulletin-archives"))).FullName;
        Console.WriteLine("| articles | program | wall s | CPU s | peak MB | files | MB | ms an article | times Hugo |");
        Console.WriteLine("|---:|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var size in sizes)
        {
            var archive = Prepare(work, size);
            (MeasuredRun Run, int Files, long Bytes)? hugo = null;
            if (FindOnPath("hugo") is { } path)
                hugo = Measure(archive, "hugo", runs, output => MeasuredRun.Of(path, "--quiet", "-s", Path.Combine(archive, "hugo"), "-d", output));
            if (hugo is not null) Print(size, "Hugo, already split", hugo.Value, null);
            var cold = Measure(archive, "site", runs, output => Ours(program, archive, output));
            Print(size, "BulletinSite", cold, hugo?.Run);
            // Nothing is moved away: the site is there, and nothing has changed.
            var again = (Run: MeasuredRun.Median(Enumerable.Range(0, runs).Select(_ => Ours(program, archive, Path.Combine(archive, "site")))), cold.Files, cold.Bytes);
            Print(size, "the same, nothing changed", again, hugo?.Run);
            if (statiq.Length == 0) continue;
            var other = Measure(archive, "statiq", runs, output => OverStatiq(statiq, archive, output));
            if (!SameSites(archive)) throw new InvalidOperationException($"the two sites of {size} articles differ");
            Print(size, "Statiq and Scriban", other, hugo?.Run);
        }

        return 0;
    }

    private static MeasuredRun Ours(string program, string archive, string output)
    {
        string[] build = ["build", "--root", archive, "--output", output, "--base-url", "https://example.org/archive/", "--plain"];
        return Start(program, build);
    }

    private static MeasuredRun OverStatiq(string program, string archive, string output) =>
        Start(program, ["--root", archive, "-o", output, "-s", "BaseUrl=https://example.org/archive/", "-l", "Error"]);

    private static MeasuredRun Start(string program, string[] arguments) =>
        program.EndsWith(".dll", StringComparison.Ordinal) ? MeasuredRun.Of("dotnet", [program, .. arguments]) : MeasuredRun.Of(program, arguments);

    private static bool SameSites(string archive) =>
        File.ReadAllBytes(Path.Combine(archive, "site", Manifest.FileName)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(archive, "statiq", Manifest.FileName)));

    private static string Prepare(string work, int size)
    {
        var folder = GeneratedArchive.Prepare(work, size);
        HugoSite.Write(Path.Combine(folder, "hugo"), Build.ReadArchive(BuildOptions.For(folder), new StageClock(), new DiagnosticBag()).Archive);
        return folder;
    }

    private static (MeasuredRun Run, int Files, long Bytes) Measure(string archive, string name, int runs, Func<string, MeasuredRun> run)
    {
        var output = Path.Combine(archive, name == "hugo" ? "hugo-site" : name);
        var measured = new List<MeasuredRun>();
        for (var i = 0; i < runs; i++)
        {
            // Moved away, not deleted: deleting just before slows the file system down.
            if (Directory.Exists(output)) Directory.Move(output, $"{output}-{i}");
            if (File.Exists(Path.Combine(archive, ".site.built"))) File.Delete(Path.Combine(archive, ".site.built"));
            measured.Add(run(output));
        }

        var files = new DirectoryInfo(output).EnumerateFiles("*", SearchOption.AllDirectories).ToList();
        return (MeasuredRun.Median(measured), files.Count, files.Sum(file => file.Length));
    }

    private static void Print(int size, string name, (MeasuredRun Run, int Files, long Bytes) result, MeasuredRun? hugo) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {size:#,0} | {name} | {result.Run.Wall.TotalSeconds:0.00} | {result.Run.Cpu.TotalSeconds:0.00} | {result.Run.PeakBytes / 1e6:0} | {result.Files:#,0} | {result.Bytes / 1e6:0.0} | {result.Run.Wall.TotalMilliseconds / size:0.000} | {(hugo is null ? "" : (result.Run.Wall / hugo.Wall).ToString("0.00", CultureInfo.InvariantCulture))} |"));

    private static string? FindOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    private static string Option(string[] args, string name, string otherwise)
    {
        var at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : otherwise;
    }
}
