using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Judgement;
using BulletinSite.Text;

namespace BulletinSite.Archive.Gathering;

/// <summary>Closes the archive: puts the issues in order and makes every id unique.</summary>
public static class ArchiveGatherer
{
    public static BulletinArchive Gather(EditorialJudgement judgement, IEnumerable<EnrichedIssue> issues, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(issues);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var ordered = issues
            .OrderBy(issue => issue.Date.Earliest ?? DateOnly.MaxValue)
            .ThenBy(issue => issue.Date.Latest ?? DateOnly.MaxValue)
            .ThenBy(issue => issue.Id.Value, StringComparer.Ordinal)
            .ToList();
        var taken = new Dictionary<string, EnrichedArticle>(StringComparer.Ordinal);
        return new BulletinArchive(judgement, [.. ordered.Select(issue => issue with { Articles = WithUniqueIds(issue.Articles, taken, diagnostics) })]);
    }

    // The same title and first sentence twice is the same text printed twice; the later one gets a number.
    private static ImmutableArray<EnrichedArticle> WithUniqueIds(
        ImmutableArray<EnrichedArticle> articles, Dictionary<string, EnrichedArticle> taken, DiagnosticBag diagnostics)
    {
        if (!articles.Any(article => taken.ContainsKey(article.Id.Value)) && articles.Select(article => article.Id).Distinct().Count() == articles.Length)
        {
            foreach (var article in articles) taken.Add(article.Id.Value, article);
            return articles;
        }

        var unique = ImmutableArray.CreateBuilder<EnrichedArticle>(articles.Length);
        foreach (var article in articles)
        {
            var id = article.Id;
            for (var number = 2; taken.TryGetValue(id.Value, out var first); number++)
            {
                if (number == 2) diagnostics.Add(GatherDiagnostics.SameBeginning(article, first));
                id = article.Id.Numbered(number);
            }

            taken.Add(id.Value, article);
            unique.Add(article with { Id = id });
        }

        return unique.MoveToImmutable();
    }
}
