using System.Globalization;

namespace BulletinSite.Benchmarks.EndToEnd;

/// <summary>A generated archive on disk, with the judgement and the looks of the repository's own.</summary>
internal static class GeneratedArchive
{
    /// <summary>Writes an archive of so many articles anew; one that was there is moved away until <see cref="DeleteOld"/>.</summary>
    /// <returns>Its folder.</returns>
    public static string Prepare(string work, int articles)
    {
        var folder = Path.Combine(work, articles.ToString(CultureInfo.InvariantCulture));
        if (Directory.Exists(folder)) Directory.Move(folder, Path.Combine(Directory.CreateDirectory(OldIn(work)).FullName, Path.GetRandomFileName()));
        new ArchiveGenerator(new SeedArchive().Pages.Values.SelectMany(page => page.Articles)).Write(Path.Combine(folder, "seeds"), articles);
        foreach (var part in new[] { "theme", "input/registers", "input/profiles" }) Copy(Path.Combine(ArchiveFolder.Root, part), Path.Combine(folder, part));
        foreach (var file in new[] { "input/site.yml", "input/tags.yml", "input/calendar.yml" }) File.Copy(Path.Combine(ArchiveFolder.Root, file), Path.Combine(folder, file));
        return folder;
    }

    /// <summary>Adds a sentence to an article in the middle of the archive, each time to another.</summary>
    public static void Edit(string archive, int time)
    {
        var seeds = SeedsOf(archive);
        var seed = seeds[seeds.Length / 2 + time];
        var text = File.ReadAllText(seed);
        File.WriteAllText(seed, text.Insert(text.LastIndexOf('。') + 1, "此外还有一事。"));
    }

    /// <summary>Adds a page like the last one, each time another.</summary>
    public static void AddPage(string archive, int time)
    {
        var seeds = SeedsOf(archive);
        var text = File.ReadAllText(seeds[^1]);
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(seeds[^1])!, $"added-{time}.txt"), text.Replace("总工会", $"总工会第{time + 1}分会", StringComparison.Ordinal));
    }

    /// <summary>Deletes what was moved away. Done when everything is measured: for minutes after many files were deleted, the file system makes new ones slowly.</summary>
    public static void DeleteOld(string work)
    {
        if (Directory.Exists(OldIn(work))) Directory.Delete(OldIn(work), recursive: true);
    }

    private static string[] SeedsOf(string archive) => [.. Directory.EnumerateFiles(Path.Combine(archive, "seeds"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private static string OldIn(string work) => Path.Combine(work, "old");

    private static void Copy(string from, string to)
    {
        foreach (var file in new DirectoryInfo(from).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            file.CopyTo(target);
        }
    }
}
