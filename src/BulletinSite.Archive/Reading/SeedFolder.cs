using System.Collections.Immutable;
using BulletinSite.Text;

namespace BulletinSite.Archive.Reading;

/// <summary>The folder of received pages. Nothing is ever written there.</summary>
public static class SeedFolder
{
    private const string Ending = ".txt";

    /// <summary>The pages' paths below the folder, with <c>/</c>, in ordinal order; other files are noted.</summary>
    public static ImmutableArray<string> List(string folder, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (!Directory.Exists(folder))
        {
            diagnostics.Add(SeedDiagnostics.NoFolder(folder));
            return [];
        }

        var seeds = new List<string>();
        // Links are left alone: a seed lies in the folder itself.
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden };
        foreach (var file in Directory.EnumerateFiles(folder, "*", options))
        {
            var name = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (name.EndsWith(Ending, StringComparison.Ordinal)) seeds.Add(name);
            else if (!name.EndsWith(".md", StringComparison.Ordinal)) diagnostics.Add(SeedDiagnostics.NotASeed($"{Path.GetFileName(folder)}/{name}"));
        }

        if (seeds.Count == 0) diagnostics.Add(SeedDiagnostics.NoSeeds(Path.GetFileName(folder)));
        return [.. seeds.Order(StringComparer.Ordinal)];
    }

    /// <summary>Reads one page; null after an error in the bag.</summary>
    public static SeedFile? Read(string folder, string name, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var shown = $"{Path.GetFileName(folder)}/{name}";
        try
        {
            var file = new FileInfo(Path.Combine(folder, name));
            // A file far over the limit is refused before it fills the memory.
            if (file.Length <= SeedDecoder.MaxBytes) return new SeedFile(shown, File.ReadAllBytes(file.FullName));
            diagnostics.Add(SeedDiagnostics.TooLarge(shown, file.Length));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(SeedDiagnostics.Unreadable(shown, problem.Message));
        }

        return null;
    }
}
