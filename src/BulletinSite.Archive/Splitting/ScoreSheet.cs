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

    // What speaks against an article that begins with a line speaks for a heading inside one, but others stand there, too.
    private const int HeadingShare = 8;

    // The room over a heading speaks against it; where the texts say that it is inside an article, that is taken back.
    private const int HeadingShareUnderGap = 2;
    private const int MostUnderGap = 10;

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

    /// <summary>The sheet of a line for which more or less speaks than its facts say.</summary>
    /// <param name="sheet">The sheet of its facts.</param>
    /// <param name="beginning">Points for an article that begins with its headline there.</param>
    /// <param name="facts">What is seen of the line: where it has the form of a headline, less for a headline is more for a heading inside the article.</param>
    public ScoreSheet(ScoreSheet sheet, int beginning, LineFact facts)
    {
        sheet._points.CopyTo(_points, 0);
        sheet._next.CopyTo(_next, 0);
        for (var state = 0; state < Reading.States; state++)
        {
            foreach (var label in (ReadOnlySpan<LineLabel>)[LineLabel.Head, LineLabel.Crosshead])
                _points[((int)label * Reading.States) + state] += (short)PointsOfTexts(label, state, beginning, facts);
        }
    }

    /// <summary>What the texts over and under a line add to one of its readings.</summary>
    public static int PointsOfTexts(LineLabel label, int state, int beginning, LineFact facts) => label switch
    {
        LineLabel.Head when !Reading.IsHead(state) => beginning,
        LineLabel.Crosshead when beginning < 0 && (facts & LineFact.HeadForm) != 0 =>
            (facts & LineFact.GapBefore) != 0 ? Math.Min(-beginning / HeadingShareUnderGap, MostUnderGap) : -beginning / HeadingShare,
        _ => 0,
    };

    /// <summary>The points of one reading, by state.</summary>
    public ReadOnlySpan<short> Points(LineLabel label) => _points.AsSpan((int)label * Reading.States, Reading.States);

    /// <summary>The state one reading leads to, by state.</summary>
    public ReadOnlySpan<sbyte> Next(LineLabel label) => _next.AsSpan((int)label * Reading.States, Reading.States);
}
