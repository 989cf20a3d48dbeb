using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Judgement;
using BulletinSite.Steps;
using BulletinSite.Text;

namespace BulletinSite.Serving.Previewing;

/// <summary>The issues of the archive with what is known of them, each kept while its pages, its entry and the words that are looked for stay as they are.</summary>
internal sealed class HeldIssues
{
    // Files that say nothing of what an issue's articles are about.
    private static readonly string[] OfElsewhere = ["corrections/", "profiles/", "addresses/", "issues.yml", "site.yml"];

    private Dictionary<string, (IssueKey Key, ImmutableArray<Page> Pages, EnrichedPlan Issue)> _held = new(StringComparer.Ordinal);
    private (EditorialJudgement Judgement, Enricher Enricher)? _enricher;

    /// <param name="judgement">What editors decided.</param>
    /// <param name="seeds">The pages.</param>
    /// <param name="files">The hashes of the editors' files.</param>
    /// <param name="diagnostics">Receives what was noticed, also of issues that are kept.</param>
    public ImmutableArray<EnrichedIssue> Enrich(
        EditorialJudgement judgement, ImmutableArray<SplitSeed> seeds, ImmutableSortedDictionary<string, string> files, DiagnosticBag diagnostics)
    {
        var words = FolderHashes.KeyOf(files.Where(file => !file.Key.EndsWith(".md", StringComparison.Ordinal) && !OfElsewhere.Any(start => file.Key.StartsWith(start, StringComparison.Ordinal))));
        var pages = seeds.Where(seed => seed.Page is not null).ToDictionary(seed => seed.Name, seed => seed.Page!, StringComparer.Ordinal);
        var plans = judgement.Issues;
        var now = new (IssueKey Key, ImmutableArray<Page> Pages, EnrichedPlan Issue)?[plans.Length];
        var enricher = new Lazy<Enricher>(() => EnricherOf(judgement));
        Parallel.For(0, plans.Length, i =>
        {
            var plan = plans[i];
            ImmutableArray<Page> mine = [.. plan.Seeds.Where(pages.ContainsKey).Select(name => pages[name])];
            // An issue none of whose pages could be read has been reported page by page.
            if (mine.IsEmpty) return;
            var addresses = string.Concat(plan.Seeds.Select(seed => files.GetValueOrDefault($"addresses/{Path.GetFileNameWithoutExtension(seed)}.yml", "")));
            var key = new IssueKey(PlanText.Of(plan), words, addresses);
            now[i] = _held.TryGetValue(plan.Seeds[0], out var held) && held.Key == key && AreSame(held.Pages, mine)
                ? held
                : (key, mine, EnrichSteps.Enrich(enricher.Value, plan, mine));
        });
        ImmutableArray<(IssueKey Key, ImmutableArray<Page> Pages, EnrichedPlan Issue)> all = [.. now.OfType<(IssueKey, ImmutableArray<Page>, EnrichedPlan)>()];
        foreach (var entry in all) diagnostics.AddRange(entry.Issue.Diagnostics);
        _held = plans.Zip(now).Where(entry => entry.Second is not null).ToDictionary(entry => entry.First.Seeds[0], entry => entry.Second!.Value, StringComparer.Ordinal);
        return [.. all.Select(entry => entry.Issue.Issue)];
    }

    // A page that was split again is another one, though it may read the same.
    private static bool AreSame(ImmutableArray<Page> before, ImmutableArray<Page> now) => before.Length == now.Length && before.Zip(now).All(pair => ReferenceEquals(pair.First, pair.Second));

    private Enricher EnricherOf(EditorialJudgement judgement)
    {
        if (_enricher is { } known && ReferenceEquals(known.Judgement, judgement)) return known.Enricher;
        _enricher = (judgement, new Enricher(judgement));
        return _enricher.Value.Enricher;
    }

    // Everything an issue is made of besides its pages.
    private readonly record struct IssueKey(string Plan, string Words, string Addresses);
}
