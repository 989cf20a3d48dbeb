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
    // Batches at a time: some for every core, since they differ; more would be held in memory while the ones before are added.
    private static readonly int Wave = 2 * Environment.ProcessorCount;

    /// <summary>The files of the index; the caller disposes of them.</summary>
    /// <param name="model">What is published.</param>
    /// <param name="diagnostics">What was noticed of the pages, for the sentence that says how far the search can be trusted.</param>
    public static SearchFiles Index(SiteModel model, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(diagnostics);
        using var builder = new SearchIndexBuilder();
        // Each thread keeps the memory of a batch: more of them than processors would only hold more.
        var atOnce = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        var added = Task.CompletedTask;
        foreach (var wave in model.Issues.SelectMany(issue => issue.Articles).Chunk(ArticleGrams.BatchSize).Chunk(Wave))
        {
            var grams = new ArticleGrams[wave.Length];
            Parallel.For(0, wave.Length, atOnce, i => grams[i] = ArticleGrams.Of([.. wave[i].Select(entry => SearchArticles.Of(entry, model))]));
            // Adding is for one thread; while it works, the others take the next articles apart.
            added.Wait();
            added = Task.Run(() =>
            {
                foreach (var batch in grams)
                {
                    builder.Add(batch);
                    batch.Dispose();
                }
            });
        }

        added.Wait();
        return builder.Finish(CoverageOf(model, diagnostics));
    }

    private static SearchCoverage CoverageOf(SiteModel model, DiagnosticBag diagnostics)
    {
        var doubtful = diagnostics.InFileOrder().Where(item => item.Severity == Severity.Review).Select(item => item.Place.File).ToHashSet(StringComparer.Ordinal);
        var pages = model.Archive.Issues.SelectMany(issue => issue.Pages).ToList();
        return new SearchCoverage(model.Archive.Withheld.Count(), pages.Count, pages.Count(page => doubtful.Contains(page.Seed.Source.Name)));
    }
}
