using BulletinSite.Benchmarks;
using BulletinSite.Benchmarks.EndToEnd;
using BulletinSite.Steps;
using BulletinSite.Text;

namespace BulletinSite.Search.Tests;

/// <summary>An archive of raw pages made up of the project's own, as the benchmark of whole archives makes them, with the project's judgement on words and names.</summary>
internal static class GeneratedArchive
{
    private static readonly string[] Judgement = ["site.yml", "tags.yml", "calendar.yml"];

    /// <summary>Writes its pages and its judgement.</summary>
    public static void Write(string folder, int articles)
    {
        var archive = Build.ReadArchive(BuildOptions.For(ArchiveFolder.Root), new StageClock(), new DiagnosticBag()).Archive;
        new ArchiveGenerator(archive.Issues.SelectMany(issue => issue.Pages).SelectMany(page => page.Articles)).Write(Path.Combine(folder, "seeds"), articles);
        var input = Path.Combine(ArchiveFolder.Root, "input");
        var files = Judgement.Select(file => Path.Combine(input, file))
            .Concat(new[] { "registers", "profiles" }.SelectMany(part => Directory.EnumerateFiles(Path.Combine(input, part), "*", SearchOption.AllDirectories)));
        foreach (var file in files)
        {
            var target = Path.Combine(folder, "input", Path.GetRelativePath(input, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
