using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching.Matching;
using BulletinSite.Archive.Judgement;
using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching.Tagging;

/// <summary>Gives an article the tags its words speak for. Built once from the taxonomy, then safe to use from several threads.</summary>
/// <remarks>
/// What it looks for: phrases of a tag, counted once a block — 3 points in the head, 2 in the first paragraph, 1 elsewhere.
/// A tag whose points reach its threshold is given. Why: what an article is about stands in its head and lead; what it only
/// mentions stands further down, once. It must not take a phrase inside an exclusion of the same tag.
/// </remarks>
public sealed class Tagger
{
    private const int HeadPoints = 3;
    private const int LeadPoints = 2;
    private const int OtherPoints = 1;

    // More would not be read, and would be the weakest ones.
    private const int MostTags = 6;

    private readonly ImmutableArray<TagRule> _rules;
    private readonly Vocabulary<(int Tag, TagUse Use)> _words;
    private readonly int[] _parents;

    public Tagger(ImmutableArray<TagRule> taxonomy)
    {
        _rules = taxonomy;
        _words = new Vocabulary<(int, TagUse)>(Words(taxonomy));
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var tag = 0; tag < taxonomy.Length; tag++) numbers.TryAdd(taxonomy[tag].Tag.Slug, tag);
        _parents = [.. taxonomy.Select(rule => rule.Tag.Parent is { } parent && numbers.TryGetValue(parent, out var number) ? number : -1)];
    }

    /// <summary>The article's tags in the order of the taxonomy, each with the places that speak for it.</summary>
    public ImmutableArray<TagAssignment> Tag(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var tally = new TagTally(_rules.Length);
        var matches = new List<PhraseMatch>();
        if (article.Group is { } group) Count(group.Text, group.From, tally, matches);
        foreach (var block in article.Headline.Blocks) Count(block, HeadPoints, "tag.head", tally, matches);
        var isLead = true;
        foreach (var block in article.Body)
        {
            if (block.Kind is BlockKind.Byline or BlockKind.PhotoCredit or BlockKind.JumpLine) continue;
            var isFirst = isLead && block.Kind == BlockKind.Paragraph;
            Count(block, isFirst ? LeadPoints : OtherPoints, isFirst ? "tag.lead" : "tag.body", tally, matches);
            isLead &= !isFirst;
        }

        return Choose(tally);
    }

    private static IEnumerable<KeyValuePair<string, (int, TagUse)>> Words(ImmutableArray<TagRule> taxonomy)
    {
        for (var tag = 0; tag < taxonomy.Length; tag++)
        {
            foreach (var phrase in taxonomy[tag].Phrases) yield return new(phrase, (tag, TagUse.Anywhere));
            foreach (var phrase in taxonomy[tag].HeadPhrases) yield return new(phrase, (tag, TagUse.InHead));
            foreach (var phrase in taxonomy[tag].Exclusions) yield return new(phrase, (tag, TagUse.Excludes));
        }
    }

    private void Count(string heading, SourceSpan from, TagTally tally, List<PhraseMatch> matches)
    {
        foreach (var (tag, match) in Hits(heading, isHead: true, matches))
        {
            var span = new TextSpan(from.Span.Start + match.Span.Start, match.Span.Length);
            tally.Add(tag, HeadPoints, new SourceSpan(from.Source, span), _words.PhraseOf(match), "tag.group");
        }
    }

    private void Count(Block block, int points, string rule, TagTally tally, List<PhraseMatch> matches)
    {
        foreach (var (tag, match) in Hits(block.Text, points == HeadPoints, matches))
            tally.Add(tag, points, block.Locate(match.Span), _words.PhraseOf(match), rule);
    }

    /// <summary>The first match of each tag in a text that counts there; of several at one place the longest.</summary>
    private List<(int Tag, PhraseMatch Match)> Hits(string text, bool isHead, List<PhraseMatch> matches)
    {
        matches.Clear();
        _words.Find(text, matches);
        var hits = new List<(int Tag, PhraseMatch Match)>();
        foreach (var match in matches)
        {
            foreach (var (tag, use) in _words.MeaningsOf(match))
            {
                if (use == TagUse.Excludes || (use == TagUse.InHead && !isHead) || IsExcluded(tag, match.Span, matches)) continue;
                AddFirst(hits, tag, match);
            }
        }

        return hits;
    }

    private static void AddFirst(List<(int Tag, PhraseMatch Match)> hits, int tag, PhraseMatch match)
    {
        for (var i = 0; i < hits.Count; i++)
        {
            if (hits[i].Tag != tag) continue;
            if (match.Span.Start <= hits[i].Match.Span.Start) hits[i] = (tag, match);
            return;
        }

        hits.Add((tag, match));
    }

    private bool IsExcluded(int tag, TextSpan span, List<PhraseMatch> matches)
    {
        if (_rules[tag].Exclusions.IsEmpty) return false;
        foreach (var match in matches)
        {
            if (match.Span.Start > span.Start || match.Span.End < span.End) continue;
            foreach (var meaning in _words.MeaningsOf(match))
            {
                if (meaning == (tag, TagUse.Excludes)) return true;
            }
        }

        return false;
    }

    private ImmutableArray<TagAssignment> Choose(TagTally tally)
    {
        var chosen = new List<int>();
        for (var tag = 0; tag < _rules.Length; tag++)
        {
            var points = tally.PointsOf(tag);
            if (points > 0 && points >= _rules[tag].Threshold) chosen.Add(tag);
        }

        // A narrower tag says what its broader ones say.
        var broader = chosen.SelectMany(Ancestors).ToHashSet();
        chosen.RemoveAll(broader.Contains);
        return
        [
            .. chosen.OrderByDescending(tally.PointsOf).ThenBy(tag => tag).Take(MostTags).Order()
                .Select(tag => new TagAssignment(_rules[tag].Tag, [.. tally.EvidenceOf(tag)])),
        ];
    }

    private IEnumerable<int> Ancestors(int tag)
    {
        // A ring of parents is an error of the taxonomy; it must not hang the run that reports it.
        var steps = 0;
        for (var above = _parents[tag]; above >= 0 && steps++ < _parents.Length; above = _parents[above]) yield return above;
    }
}
