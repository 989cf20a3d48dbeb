using System.Collections.Immutable;
using BulletinSite.Archive.Accuracy;
using BulletinSite.Archive.Conservation;
using BulletinSite.Archive.Gathering;
using BulletinSite.Model;

namespace BulletinSite.Comparing;

/// <summary>What is counted of an archive, and published with it as <c>build.json</c>.</summary>
/// <param name="Issues">Issues.</param>
/// <param name="Articles">Articles that are published.</param>
/// <param name="Characters">Characters of the seeds, and of the articles and furniture made of them.</param>
/// <param name="Withheld">Ids of the articles that were taken down.</param>
/// <param name="Accuracy">How well pages were split that editors have read for themselves; empty where there are none.</param>
public sealed record EditionFigures(
    int Issues,
    int Articles,
    ConservationCount Characters,
    ImmutableArray<string> Withheld,
    ImmutableArray<EditionMeasure> Accuracy)
{
    private static readonly ImmutableArray<(string Name, Func<Score, double> Of)> Measures =
    [
        ("articles_f1", score => score.ArticleF1),
        ("bodies_f1", score => score.BodyF1),
        ("titles", score => score.TitleShare),
        ("heads", score => score.HeadShare),
        ("perfect", score => score.PerfectShare),
        ("paragraphs_f1", score => score.BoundaryF1),
        ("bylines_f1", score => score.BylineF1),
        ("captions", score => score.CaptionShare),
    ];

    public static EditionFigures Of(BulletinArchive archive, ImmutableArray<PageAccuracy> accuracy)
    {
        ArgumentNullException.ThrowIfNull(archive);
        // What could be wrong with the count has been reported when the pages were split.
        var ignored = new Text.DiagnosticBag();
        return new EditionFigures(
            archive.Issues.Length,
            archive.Articles.Count(),
            archive.Issues.SelectMany(issue => issue.Pages).Aggregate(default(ConservationCount), (sum, page) => sum + ConservationChecker.Check(page, ignored)),
            [.. archive.Withheld.Select(withheld => withheld.Entry.Id.Value).Order(StringComparer.Ordinal)],
            MeasuresOf(accuracy));
    }

    private static ImmutableArray<EditionMeasure> MeasuresOf(ImmutableArray<PageAccuracy> accuracy)
    {
        if (accuracy.IsEmpty) return [];
        var alone = accuracy.Aggregate(Score.None, (sum, page) => sum + page.Alone);
        var published = accuracy.Aggregate(Score.None, (sum, page) => sum + page.Published);
        return [.. Measures.Select(measure => new EditionMeasure(measure.Name, Rounded(measure.Of(alone)), Rounded(measure.Of(published))))];
    }

    // As many digits as mean something, and as every machine writes them alike.
    private static decimal Rounded(double share) => Math.Round((decimal)share, 4);
}
