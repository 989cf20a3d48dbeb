using System.Collections.Immutable;
using System.Runtime.InteropServices;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Judgement;
using BulletinSite.Text;

namespace BulletinSite.Archive.Gathering;

/// <summary>An archive that is gathered again and again: where issues changed whose articles ask for the same ids as before, only they are looked at.</summary>
/// <remarks>It always gives what <see cref="ArchiveGatherer"/> gives. For one thread at a time.</remarks>
public sealed class HeldArchive
{
    private ImmutableArray<EnrichedIssue> _given = [];
    // Where each issue that was given stands in the archive.
    private int[] _places = [];
    private BulletinArchive? _archive;
    private (RepeatedBeginning Repeat, Diagnostic Message)[] _repeats = [];

    public BulletinArchive Gather(EditorialJudgement judgement, ImmutableArray<EnrichedIssue> issues, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        ArgumentNullException.ThrowIfNull(diagnostics);
        _archive = Replace(judgement, issues) ?? GatherAll(judgement, issues);
        _given = issues;
        foreach (var (_, message) in _repeats) diagnostics.Add(message);
        return _archive;
    }

    private BulletinArchive GatherAll(EditorialJudgement judgement, ImmutableArray<EnrichedIssue> issues)
    {
        var repeats = new List<RepeatedBeginning>();
        var archive = ArchiveGatherer.Gather(judgement, issues, repeats);
        _repeats = [.. repeats.Select(WithMessage)];
        var places = new Dictionary<IssueId, int>();
        for (var i = 0; i < archive.Issues.Length; i++) places.TryAdd(archive.Issues[i].Id, i);
        // Two issues of one id are a mistake; until it is mended everything is gathered anew.
        _places = places.Count == issues.Length ? [.. issues.Select(issue => places[issue.Id])] : [];
        return archive;
    }

    // Null where an id or the order of the issues may be another one now.
    private BulletinArchive? Replace(EditorialJudgement judgement, ImmutableArray<EnrichedIssue> issues)
    {
        if (_archive is null || issues.Length != _given.Length || _places.Length != issues.Length) return null;
        var changed = Enumerable.Range(0, issues.Length).Where(i => !ReferenceEquals(issues[i], _given[i])).ToList();
        if (!changed.TrueForAll(i => AsksForTheSame(_given[i], issues[i]))) return null;
        var now = _archive.Issues.ToArray();
        var articles = new Dictionary<Article, Article>(ReferenceEqualityComparer.Instance);
        foreach (var i in changed)
        {
            var before = now[_places[i]].Articles;
            now[_places[i]] = issues[i] with { Articles = [.. issues[i].Articles.Select((article, n) => article.Id == before[n].Id ? article : article with { Id = before[n].Id })] };
            for (var n = 0; n < before.Length; n++) articles.Add(before[n].Article, issues[i].Articles[n].Article);
        }

        for (var i = 0; i < _repeats.Length && articles.Count > 0; i++)
        {
            var (article, first) = _repeats[i].Repeat;
            var repeat = new RepeatedBeginning(articles.GetValueOrDefault(article, article), articles.GetValueOrDefault(first, first));
            if (!ReferenceEquals(repeat.Article, article) || !ReferenceEquals(repeat.First, first)) _repeats[i] = WithMessage(repeat);
        }

        return _archive with { Judgement = judgement, Issues = ImmutableCollectionsMarshal.AsImmutableArray(now) };
    }

    // What was taken down or leads elsewhere is rare, and asks for ids as well.
    private static bool AsksForTheSame(EnrichedIssue before, EnrichedIssue now) =>
        before.Id == now.Id && before.Date.Earliest == now.Date.Earliest && before.Date.Latest == now.Date.Latest
        && before.Withheld.IsEmpty && before.Moved.IsEmpty && now.Withheld.IsEmpty && now.Moved.IsEmpty
        && before.Articles.Length == now.Articles.Length
        && before.Articles.Zip(now.Articles).All(pair => pair.First.Id == pair.Second.Id && pair.First.Claim.Origin == pair.Second.Claim.Origin);

    private static (RepeatedBeginning, Diagnostic) WithMessage(RepeatedBeginning repeat) => (repeat, GatherDiagnostics.SameBeginning(repeat.Article, repeat.First));
}
