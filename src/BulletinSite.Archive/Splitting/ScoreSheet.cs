using System.Collections.Immutable;
using System.Numerics;

namespace BulletinSite.Archive.Splitting;

/// <summary>The points of every reading of a line in every state, and which state each leads to. Depends on the line's facts alone.</summary>
internal sealed class ScoreSheet
{
    // More than all the terms of a page's worth of neighbours can win back, and small enough that many of them do not overflow.
    private const int Disobedience = 20_000;

    // What an editor splits off begins with its headline where the line has the form of one, whatever the lines under it were read as before.
    private const int Headline = 60;

    private readonly short[] _points = new short[Reading.Labels * Reading.States];
    private readonly sbyte[] _next = new sbyte[Reading.Labels * Reading.States];

    public ScoreSheet(LineFact facts, ImmutableArray<ScoreTerm> terms)
    {
        foreach (var term in terms)
        {
            if (!term.Holds(facts)) continue;
            var row = (int)term.Label * Reading.States;
            for (var states = (uint)term.States; states != 0; states &= states - 1)
                _points[row + BitOperations.TrailingZeroCount(states)] += (short)term.Weight;
        }

        for (var label = LineLabel.Banner; label <= LineLabel.JumpLine; label++)
        {
            for (var state = 0; state < Reading.States; state++)
                _next[((int)label * Reading.States) + state] = (sbyte)Reading.Next(state, label, facts);
        }
    }

    /// <summary>The sheet of a line under a condition: readings that do not meet it stay possible, so that every page has one, but lose.</summary>
    public ScoreSheet(LineFact facts, LineConstraint constraint, ImmutableArray<ScoreTerm> terms)
        : this(constraint.Continues ? facts & ~LineFact.Lead : facts, terms)
    {
        for (var label = LineLabel.Banner; label <= LineLabel.JumpLine; label++)
        {
            var row = (int)label * Reading.States;
            if (constraint.Opens)
            {
                if (label == LineLabel.Head && (facts & LineFact.HeadForm) != 0) _points[row + Reading.Start] += Headline;
                // Whatever was open before is over.
                for (var state = 0; state < Reading.States; state++)
                {
                    if (Reading.IsBeforeArticle(state)) continue;
                    _points[row + state] = _points[row + Reading.Start];
                    _next[row + state] = _next[row + Reading.Start];
                }
            }

            for (var state = 0; state < Reading.States; state++)
            {
                if (!constraint.IsMetBy(label, state, facts)) _points[row + state] -= Disobedience;
            }
        }
    }

    /// <summary>The points of one reading, by state.</summary>
    public ReadOnlySpan<short> Points(LineLabel label) => _points.AsSpan((int)label * Reading.States, Reading.States);

    /// <summary>The state one reading leads to, by state.</summary>
    public ReadOnlySpan<sbyte> Next(LineLabel label) => _next.AsSpan((int)label * Reading.States, Reading.States);
}
