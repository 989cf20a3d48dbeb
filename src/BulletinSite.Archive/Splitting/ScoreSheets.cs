using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace BulletinSite.Archive.Splitting;

/// <summary>Keeps the sheets of combinations of facts that were seen: pages of one newspaper show the same few again and again.</summary>
internal sealed class ScoreSheets(ImmutableArray<ScoreTerm> terms)
{
    // Hostile pages could make up combinations without end; over this many, sheets are made and thrown away.
    private const int MostKept = 8192;

    private readonly ConcurrentDictionary<LineFact, ScoreSheet> _kept = new();

    public ScoreSheets(BulletinProfile profile)
        : this(ScoreTable.For(profile))
    {
    }

    /// <summary>The terms of the table, with the profile's weights.</summary>
    public ImmutableArray<ScoreTerm> Terms { get; } = terms;

    public ScoreSheet Of(LineFact facts)
    {
        if (_kept.TryGetValue(facts, out var sheet)) return sheet;
        sheet = new ScoreSheet(facts, Terms);
        if (_kept.Count < MostKept) _kept.TryAdd(facts, sheet);
        return sheet;
    }
}
