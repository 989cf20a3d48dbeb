using System.Collections.Immutable;
using BulletinSite.Archive.Exchange;
using BulletinSite.Feeds;
using BulletinSite.Steps;
using BulletinSite.Text;
using BulletinSite.Writing;

namespace BulletinSite.Comparing;

/// <summary>Reads a state of an archive from a site that was built, or from the archive's own folder.</summary>
public static class EditionReader
{
    // An issue of a newspaper is some hundred kilobytes.
    private const long LargestFile = 64 * 1024 * 1024;

    /// <summary>The state; null after an error in the bag.</summary>
    public static Edition? Read(string folder, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(bag);
        if (Manifest.IsIn(folder)) return OfSite(folder, bag);
        if (Directory.Exists(Path.Combine(folder, "seeds")) && Directory.Exists(Path.Combine(folder, "input"))) return OfArchive(folder, bag);
        bag.Add(ComparingDiagnostics.NothingToCompare(folder));
        return null;
    }

    private static Edition? OfArchive(string folder, DiagnosticBag bag)
    {
        var options = BuildOptions.For(folder);
        var found = new DiagnosticBag();
        var reading = Build.ReadArchive(options, new StageClock(), found);
        if (found.HasErrors)
        {
            bag.AddRange(found.InFileOrder().Where(message => message.Severity == Severity.Error));
            return null;
        }

        var archive = reading.Archive;
        return new Edition(
            folder,
            [.. archive.Issues.SelectMany(issue => issue.Articles.Select(article => ArticleDocument.From(article, issue)))],
            EditionFigures.Of(archive, AccuracySteps.Score(options, archive, found)));
    }

    private static Edition? OfSite(string folder, DiagnosticBag bag)
    {
        try
        {
            var manifest = Manifest.Read(File.ReadAllBytes(Path.Combine(folder, Manifest.FileName)));
            var articles = ImmutableArray.CreateBuilder<ArticleDocument>();
            foreach (var file in manifest.Files.Where(file => IsBundle(file.Path)).OrderBy(file => file.Path, StringComparer.Ordinal))
            {
                if (BytesOf(folder, file.Path, bag) is { } bytes) articles.AddRange(IssueBundle.Read(System.Text.Encoding.UTF8.GetString(bytes)));
            }

            var figures = manifest.Files.Any(file => file.Path == EditionFile.Name) && BytesOf(folder, EditionFile.Name, bag) is { } counted ? EditionFile.Read(counted) : null;
            return bag.HasErrors ? null : new Edition(folder, articles.DrainToImmutable(), figures);
        }
        catch (Exception problem) when (problem is FormatException or IOException or UnauthorizedAccessException or System.Text.Json.JsonException or KeyNotFoundException or InvalidOperationException)
        {
            bag.Add(ComparingDiagnostics.UnreadableSite(folder, problem.Message));
            return null;
        }
    }

    private static bool IsBundle(string path) => path.Split('/') is ["issues", not (".." or "."), "articles.md"];

    private static byte[]? BytesOf(string folder, string path, DiagnosticBag bag)
    {
        var file = new FileInfo(Path.Combine(folder, path));
        if (file.Exists && file.Length <= LargestFile) return File.ReadAllBytes(file.FullName);
        bag.Add(ComparingDiagnostics.UnreadableSite(folder, file.Exists ? $"{path} is larger than any issue" : $"{path} is missing"));
        return null;
    }
}
