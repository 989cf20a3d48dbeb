using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching.Naming;

/// <summary>The names of one article: what one block says helps to read the others.</summary>
/// <remarks>A person named with a title is known by the bare name elsewhere; a short form stands for what it was introduced for.</remarks>
internal sealed class ArticleNames(NameLexicon lexicon)
{
    private readonly List<(Block Block, string Text, List<NameCandidate> Candidates)> _blocks = [];
    private readonly Dictionary<string, NameCandidate> _shortForms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _people = new(StringComparer.Ordinal);

    public void Add(Block block, string text, List<NameCandidate> candidates)
    {
        _blocks.Add((block, text, candidates));
        foreach (var candidate in candidates)
        {
            if (candidate.Kind == EntityKind.Person) _people.Add(candidate.Printed);
        }

        foreach (var (end, shortForm) in ShortFormRule.Find(text))
        {
            // The longest name that ends there is the one that was shortened.
            var name = default(NameCandidate);
            foreach (var candidate in candidates)
            {
                if (candidate.Span.End == end && candidate.Kind != EntityKind.Person && candidate.Span.Length > name.Span.Length) name = candidate;
            }

            if (name.Span.Length > shortForm.Length) _shortForms.TryAdd(shortForm, name);
        }
    }

    public ImmutableArray<Mention> Mentions(LeadMarker? lead)
    {
        NameCandidate[] again =
        [
            .. _people.Order(StringComparer.Ordinal).Select(person => new NameCandidate(EntityKind.Person, default, person, "name.again")),
            .. _shortForms.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Value with { Printed = entry.Key, Rule = "name.short-form" }),
        ];
        var count = 0;
        foreach (var (block, text, candidates) in _blocks)
        {
            foreach (var name in again) AddAgain(text, name, candidates);
            // The opening formula names contributors; it lies in the first paragraph.
            if (lead is not null && block.Kind == BlockKind.Paragraph && block.From.Span.Start <= lead.From.Span.Start && lead.From.Span.End <= block.Pieces[^1].From.Span.End)
                candidates.RemoveAll(candidate => candidate.Span.Start < lead.Span.End && lead.Span.Start < candidate.Span.End);
            CandidateSieve.Sift(candidates);
            count += candidates.Count;
        }

        var entities = new EntityResolver(lexicon, _blocks.SelectMany(block => block.Candidates), _shortForms);
        var mentions = ImmutableArray.CreateBuilder<Mention>(count);
        foreach (var (block, _, candidates) in _blocks)
        {
            foreach (var candidate in candidates)
            {
                var entity = entities.EntityOf(candidate);
                // Nearly always the name itself is printed, and all mentions can share it.
                var quotation = candidate.Printed == entity.Name ? entity.Name : candidate.Printed;
                mentions.Add(new Mention(entity, block, candidate.Span, quotation, candidate.Rule));
            }
        }

        return mentions.MoveToImmutable();
    }

    private static void AddAgain(string text, NameCandidate model, List<NameCandidate> candidates)
    {
        var name = model.Printed;
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            var span = new TextSpan(at, name.Length);
            var isKnown = false;
            foreach (var candidate in candidates) isKnown |= candidate.Kind == model.Kind && candidate.Span == span;
            if (!isKnown) candidates.Add(model with { Span = span });
        }
    }
}
