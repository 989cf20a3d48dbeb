namespace BulletinSite.Archive.Splitting;

/// <summary>The points of every reading of one line in every state, and which state each leads to.</summary>
internal sealed class ScoreSheet
{
    private static readonly ScoreTerm[] Terms = [.. ScoreTable.Terms];
    private readonly int[] _points = new int[Reading.Labels * Reading.States];

    private LineFact _facts;

    public void Fill(LineFact facts)
    {
        _facts = facts;
        Array.Clear(_points);
        foreach (var term in Terms)
        {
            if (!term.Holds(facts)) continue;
            var row = (int)term.Label * Reading.States;
            for (var states = (uint)term.States; states != 0; states &= states - 1)
                _points[row + System.Numerics.BitOperations.TrailingZeroCount(states)] += term.Weight;
        }
    }

    public int this[LineLabel label, int state] => _points[((int)label * Reading.States) + state];

    public int Next(LineLabel label, int state) => Reading.Next(state, label, _facts);
}
