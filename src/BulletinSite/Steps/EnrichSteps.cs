using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Judgement;
using BulletinSite.Text;

namespace BulletinSite.Steps;

/// <summary>Enriches every issue; issues are independent and run in parallel, results and messages come in the order of the plan.</summary>
public static class EnrichSteps
{
    public static ImmutableArray<EnrichedIssue> Enrich(EditorialJudgement judgement, ImmutableArray<SplitSeed> seeds, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var enricher = new Enricher(judgement);
        return Enrich(judgement.Issues, seeds, (plan, pages) => Enrich(enricher, plan, pages), diagnostics);
    }

    /// <summary>Every issue of which a page is held, each as it is given.</summary>
    internal static ImmutableArray<EnrichedIssue> Enrich(
        ImmutableArray<PlannedIssue> plans, ImmutableArray<SplitSeed> seeds, Func<PlannedIssue, ImmutableArray<Page>, EnrichedPlan> enrich, DiagnosticBag diagnostics)
    {
        var pages = seeds.Where(seed => seed.Page is not null).ToDictionary(seed => seed.Name, seed => seed.Page!, StringComparer.Ordinal);
        var issues = new EnrichedPlan?[plans.Length];
        Parallel.For(0, plans.Length, i =>
        {
            ImmutableArray<Page> held = [.. plans[i].Seeds.Where(pages.ContainsKey).Select(name => pages[name])];
            // An issue none of whose pages could be read has been reported page by page.
            if (!held.IsEmpty) issues[i] = enrich(plans[i], held);
        });
        foreach (var issue in issues.OfType<EnrichedPlan>()) diagnostics.AddRange(issue.Diagnostics);
        return [.. issues.OfType<EnrichedPlan>().Select(issue => issue.Issue)];
    }

    /// <summary>One issue, by itself.</summary>
    internal static EnrichedPlan Enrich(Enricher enricher, PlannedIssue plan, ImmutableArray<Page> pages)
    {
        var bag = new DiagnosticBag();
        var issue = enricher.Enrich(plan, pages, bag);
        return new EnrichedPlan(issue, bag.InFileOrder());
    }
}
