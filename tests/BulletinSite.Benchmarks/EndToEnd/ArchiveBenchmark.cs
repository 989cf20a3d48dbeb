using System.Globalization;
using BulletinSite.Steps;
using BulletinSite.Text;
using BulletinSite.Writing;

namespace BulletinSite.Benchmarks.EndToEnd;

/// <summary>Builds whole generated archives, from raw pages to the checked site, beside Hugo and beside a program that only writes the same files; prints it all as Markdown.</summary>
/// <remarks>Figures of a busy machine mean little; those of one table were at least measured together. <c>archive --articles 1000,10000 --runs 5 --program DLL-OR-EXECUTABLE --statiq DLL-OR-EXECUTABLE --work DIR</c></remarks>
internal static class ArchiveBenchmark
{
    private const string Own = "BulletinSite";

    public static int Run(string[] args)
    {
        var sizes = Option(args, "--articles", "1000,10000").Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture)).ToList();
        var runs = int.Parse(Option(args, "--runs", "5"), CultureInfo.InvariantCulture);
        var program = Option(args, "--program", Path.Combine(AppContext.BaseDirectory, "BulletinSite.dll"));
        var statiq = Option(args, "--statiq", "");
        var work = Directory.CreateDirectory(Option(args, "--work", Path.Combine(Path.GetTempPath(), "bulletin-archives"))).FullName;
        var stages = new List<(int Articles, MeasuredRun Run)>();
        Console.WriteLine(Machine.Describe(runs));
        Console.WriteLine();
        ArchiveTable.Begin();
        foreach (var size in sizes)
        {
            var archive = Prepare(work, size);
            var programs = new List<(string Name, string Folder, Func<string, MeasuredRun> Run)>();
            if (FindOnPath("hugo") is { } path)
                programs.Add((ArchiveTable.Hugo, "hugo-site", output => MeasuredRun.Of(path, "--quiet", "-s", Path.Combine(archive, "hugo"), "-d", output)));
            programs.Add((Own, "site", output => Ours(program, archive, output)));
            if (statiq.Length > 0) programs.Add(("Statiq and Scriban", "statiq", output => OverStatiq(statiq, archive, output)));
            var rows = Measure(archive, programs, runs);
            if (statiq.Length > 0 && !SameSites(archive)) throw new InvalidOperationException($"the two sites of {size} articles differ");
            var cold = rows.Single(row => row.Program == Own);
            stages.Add((size, cold.Run));
            var site = Path.Combine(archive, "site");
            var again = rows.IndexOf(cold) + 1;
            rows.Insert(again++, cold with { Program = "the same, nothing changed", Run = Again(_ => { }) });
            rows.Insert(again++, cold with { Program = "the same, a sentence changed", Run = Again(time => GeneratedArchive.Edit(archive, time)) });
            rows.Insert(again, cold with { Program = "the same, a page added", Run = Again(time => GeneratedArchive.AddPage(archive, time)) });
            var pack = Path.Combine(archive, "floor.pack");
            Floor.Pack(site, pack);
            rows.Add(cold with { Program = ArchiveTable.Floor, Run = Measure(archive, [("", "floor", output => MeasuredRun.Of("dotnet", Path.Combine(AppContext.BaseDirectory, "BulletinSite.Benchmarks.dll"), Floor.Command, pack, output))], runs)[0].Run });
            ArchiveTable.Print(size, rows);

            MeasuredRun Again(Action<int> change) => MeasuredRun.Median(Enumerable.Range(0, runs).Select(time =>
            {
                change(time);
                return Ours(program, archive, site);
            }).ToList());
        }

        Console.WriteLine();
        StageTable.Print(stages);
        GeneratedArchive.DeleteOld(work);
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

    // In turn, so that what else the machine does is shared out fairly.
    private static List<ArchiveRow> Measure(string archive, List<(string Name, string Folder, Func<string, MeasuredRun> Run)> programs, int runs)
    {
        var measured = programs.ConvertAll(_ => new List<MeasuredRun>());
        for (var i = 0; i < runs; i++)
        {
            for (var which = 0; which < programs.Count; which++)
            {
                var output = Path.Combine(archive, programs[which].Folder);
                // Moved away, not deleted: deleting just before slows the file system down.
                if (Directory.Exists(output)) Directory.Move(output, $"{output}-{i}");
                foreach (var memory in new[] { ".site.built", ".site.pages" }) File.Delete(Path.Combine(archive, memory));
                measured[which].Add(programs[which].Run(output));
            }
        }

        return [.. programs.Select((program, which) => ArchiveRow.Of(program.Name, MeasuredRun.Median(measured[which]), Path.Combine(archive, program.Folder)))];
    }

    private static string? FindOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    private static string Option(string[] args, string name, string otherwise)
    {
        var at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : otherwise;
    }
}
