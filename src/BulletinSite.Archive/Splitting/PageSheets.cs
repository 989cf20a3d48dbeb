using System.Collections.Immutable;

namespace BulletinSite.Archive.Splitting;

/// <summary>The score sheet of each line of one page, by its place: the shared one of its facts, or one of its own where it stands under a condition, or the texts over and under it say something.</summary>
internal sealed class PageSheets(ImmutableArray<LineFacts> lines, ScoreSheets shared, LineConstraints constraints)
{
    private readonly Dictionary<int, ScoreSheet> _own = OwnSheets(lines, shared, constraints);

    public ScoreSheet Of(int index) => _own.Count > 0 && _own.TryGetValue(index, out var sheet) ? sheet : shared.Of(lines[index].Facts);

    public bool IsUnderCondition(int index) => !constraints.IsEmpty && constraints.For(lines[index].Line.Number) is not null;

    private static Dictionary<int, ScoreSheet> OwnSheets(ImmutableArray<LineFacts> lines, ScoreSheets shared, LineConstraints constraints)
    {
        var own = new Dictionary<int, ScoreSheet>();
        for (var i = 0; i < lines.Length; i++)
        {
            var constraint = constraints.For(lines[i].Line.Number);
            if (constraint is null && lines[i].Beginning == 0) continue;
            var sheet = constraint is { } condition ? new ScoreSheet(lines[i].Facts, condition, shared.Terms) : shared.Of(lines[i].Facts);
            own.Add(i, lines[i].Beginning == 0 ? sheet : new ScoreSheet(sheet, lines[i].Beginning, lines[i].Facts));
        }

        return own;
    }
}
