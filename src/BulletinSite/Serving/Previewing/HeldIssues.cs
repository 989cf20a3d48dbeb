using System.Collections.Concurrent;
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

    private ConcurrentDictionary<string, HeldIssue> _held = new(StringComparer.Ordinal);
    private (EditorialJudgement Judgement, ImmutableSortedDictionary<string, string> Files)? _of;
    private (EditorialJudgement Judgement, Enricher Enricher)? _enricher;

    /// <param name="judgement">What editors decided.</param>
    /// <param name="seeds">The pages.</param>
    /// <param name="files">The hashes of the editors' files.</param>
    /// <param name="diagnostics">Receives what was noticed, also of issues that are kept.</param>
    public ImmutableArray<EnrichedIssue> Enrich(
        EditorialJudgement judgement, ImmutableArray<SplitSeed> seeds, ImmutableSortedDictionary<string, string> files, DiagnosticBag diagnostics)
    {
        // While the editors' files are the same, so are their entries and words.
        var isSameJudgement = _of is { } of && ReferenceEquals(of.Judgement, judgement) && ReferenceEquals(of.Files, files);
        var words = FolderHashes.KeyOf(files.Where(file => !file.Key.EndsWith(".md", StringComparison.Ordinal) && !OfElsewhere.Any(start => file.Key.StartsWith(start, StringComparison.Ordinal))));
        var now = new ConcurrentDictionary<string, HeldIssue>(StringComparer.Ordinal);
        var enricher = new Lazy<Enricher>(() => EnricherOf(judgement));
        var issues = EnrichSteps.Enrich(judgement.Issues, seeds, (plan, pages) =>
        {
            var held = _held.GetValueOrDefault(plan.Seeds[0]);
            var key = held is not null && isSameJudgement ? held.Key : KeyOf(plan, words, files);
            var issue = held is not null && held.Key == key && AreSame(held.Pages, pages) ? held : new HeldIssue(key, pages, EnrichSteps.Enrich(enricher.Value, plan, pages));
            now[plan.Seeds[0]] = issue;
            return issue.Issue;
        }, diagnostics);
        _held = now;
        _of = (judgement, files);
        return issues;
    }

    private static IssueKey KeyOf(PlannedIssue plan, string words, ImmutableSortedDictionary<string, string> files) => new(
        PlanText.Of(plan), words, string.Concat(plan.Seeds.Select(seed => files.GetValueOrDefault($"addresses/{Path.GetFileNameWithoutExtension(seed)}.yml", ""))));

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

    private sealed record HeldIssue(IssueKey Key, ImmutableArray<Page> Pages, EnrichedPlan Issue);
}
