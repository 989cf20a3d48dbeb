using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Exchange;
using BulletinSite.Steps;
using BulletinSite.Text;

namespace BulletinSite.Cli;

/// <summary><c>split --to DIR</c>: the articles as files.</summary>
internal static class SplitCommand
{
    public static int Run(BuildOptions options, IReporter reporter, string folder, SplitFormat format)
    {
        using (reporter)
        {
            var clock = new StageClock(reporter.Begin);
            var bag = new DiagnosticBag();
            var reading = Build.ReadArchive(options, clock, bag);
            // Pages that cannot be read cost only themselves; the others are written, and the exit code says that some are missing.
            Write(reading, folder, format, bag);
            var report = reading.ToReport(bag, clock) with { Output = folder };
            reporter.Show(report.Diagnostics);
            reporter.Summarize(report);
            return report.HasErrors ? ExitCode.Errors : ExitCode.Clean;
        }
    }

    private static void Write(ArchiveReading reading, string folder, SplitFormat format, DiagnosticBag bag)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var written = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var issue in reading.Archive.Issues)
            {
                foreach (var (name, seed, write) in format == SplitFormat.Json ? Pages(issue) : Articles(issue))
                {
                    if (!written.TryAdd(name, seed))
                    {
                        bag.Add(CliDiagnostics.SameFileTwice(name, written[name], seed));
                        continue;
                    }

                    using var file = File.Create(Path.Combine(folder, name));
                    write(file);
                }
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            bag.Add(CliDiagnostics.CannotWrite(folder, problem.Message));
        }
    }

    private static IEnumerable<(string Name, string Seed, Action<Stream> Write)> Pages(EnrichedIssue issue) =>
        issue.Pages.Select(page => (page.Seed.File.Stem + ".json", page.Seed.File.Path, (Action<Stream>)(file => PageJson.Write(page, file))));

    private static IEnumerable<(string Name, string Seed, Action<Stream> Write)> Articles(EnrichedIssue issue)
    {
        foreach (var article in issue.Articles)
        {
            var document = ArticleDocument.From(article, issue);
            var markdown = ArticleMarkdown.Write(document);
            yield return (article.Id + ".md", document.Seed, file => file.Write(System.Text.Encoding.UTF8.GetBytes(markdown)));
        }
    }
}
