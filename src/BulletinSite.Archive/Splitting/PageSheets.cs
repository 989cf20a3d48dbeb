using System.Collections.Immutable;

namespace BulletinSite.Archive.Splitting;

/// <summary>The score sheet of each line of one page, by its place: the shared one of its facts, or one of its own where it stands under a condition.</summary>
internal sealed class PageSheets(ImmutableArray<LineFacts> lines, ScoreSheets shared, LineConstraints constraints)
{
    private readonly Dictionary<int, ScoreSheet> _own = OwnSheets(lines, shared, constraints);

    public ScoreSheet Of(int index) => _own.Count > 0 && _own.TryGetValue(index, out var sheet) ? sheet : shared.Of(lines[index].Facts);

    public bool IsUnderCondition(int index) => _own.ContainsKey(index);

    private static Dictionary<int, ScoreSheet> OwnSheets(ImmutableArray<LineFacts> lines, ScoreSheets shared, LineConstraints constraints)
    {
        var own = new Dictionary<int, ScoreSheet>();
        if (constraints.IsEmpty) return own;
        for (var i = 0; i < lines.Length; i++)
        {
            if (constraints.For(lines[i].Line.Number) is { } constraint) own.Add(i, new ScoreSheet(lines[i].Facts, constraint, shared.Terms));
        }

        return own;
    }
}
