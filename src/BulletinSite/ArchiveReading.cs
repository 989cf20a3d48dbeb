using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Conservation;
using BulletinSite.Archive.Gathering;
using BulletinSite.Steps;
using BulletinSite.Text;

namespace BulletinSite;

/// <summary>The archive as it was read from the folders, before anything is made of it.</summary>
/// <param name="Archive">All issues that could be read.</param>
/// <param name="Characters">Characters of the seeds and of their articles and furniture.</param>
public sealed record ArchiveReading(
    BulletinArchive Archive,
    ConservationCount Characters)
{
    /// <summary>How many seeds were read as they had been before.</summary>
    public int KeptReadings { get; init; }

    /// <summary>The figures so far.</summary>
    public BuildReport ToReport(DiagnosticBag diagnostics, StageClock clock)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        ArgumentNullException.ThrowIfNull(clock);
        int paragraphs = 0, joins = 0, articles = 0;
        foreach (var article in Archive.Articles)
        {
            articles++;
            foreach (var block in article.Article.Body.Where(block => block.Kind == BlockKind.Paragraph))
            {
                paragraphs++;
                joins += block.Pieces.Count(piece => piece.IsJoined);
            }
        }

        return new BuildReport(diagnostics.InFileOrder(), clock.Times)
        {
            Issues = Archive.Issues.Length,
            Articles = articles,
            Paragraphs = paragraphs,
            Joins = joins,
            Characters = Characters,
            KeptReadings = KeptReadings,
        };
    }
}
