using BulletinSite.Model;
using BulletinSite.Search;
using BulletinSite.Search.Files;
using BulletinSite.Search.Grams;
using BulletinSite.Searching;
using BulletinSite.Text;

namespace BulletinSite.Steps;

/// <summary>Makes the search index: articles are taken apart in parallel and added in the order of the archive.</summary>
public static class SearchSteps
{
    /// <summary>The files of the index; the caller disposes of them.</summary>
    /// <param name="model">What is published.</param>
    /// <param name="diagnostics">What was noticed of the pages, for the sentence that says how far the search can be trusted.</param>
    public static SearchFiles Index(SiteModel model, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(diagnostics);
        using var builder = new SearchIndexBuilder();
        var batches = model.Issues.SelectMany(issue => issue.Articles).Chunk(ArticleGrams.BatchSize);
        foreach (var grams in batches.MadeAhead(batch => ArticleGrams.Of([.. batch.Select(entry => SearchArticles.Of(entry, model))])))
        {
            builder.Add(grams);
            grams.Dispose();
        }

        return builder.Finish(CoverageOf(model, diagnostics));
    }

    private static SearchCoverage CoverageOf(SiteModel model, DiagnosticBag diagnostics)
    {
        var doubtful = diagnostics.InFileOrder().Where(item => item.Severity == Severity.Review).Select(item => item.Place.File).ToHashSet(StringComparer.Ordinal);
        var pages = model.Archive.Issues.SelectMany(issue => issue.Pages).ToList();
        return new SearchCoverage(model.Archive.Withheld.Count(), pages.Count, pages.Count(page => doubtful.Contains(page.Seed.Source.Name)));
    }
}
