using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace BulletinSite.Archive.Splitting;

/// <summary>Reads a whole page at once: of all ways to label its lines, the one with most points (Viterbi), and how sure each label is.</summary>
/// <remarks>Ties go to the label that comes first in <see cref="LineLabel"/>, then to the lower state; nothing depends on chance.</remarks>
internal static class PathDecoder
{
    private const int Unreachable = int.MinValue / 4;

    // More than the signs of a line or two: what a correction does not name is read as before, unless much speaks against it now.
    private const int Kept = 30;

    // As good as certain.
    private const int Certain = 999;

    public static ImmutableArray<LabelledLine> Decode(ImmutableArray<LineFacts> lines, PageSheets sheets) => Decode(lines, sheets, out _);

    /// <summary>The best reading, and for each line by how many points a reading in which an article begins with a headline there is better than one in which none does.</summary>
    public static ImmutableArray<LabelledLine> Decode(ImmutableArray<LineFacts> lines, PageSheets sheets, out int[] beginnings)
    {
        beginnings = [];
        if (lines.IsEmpty) return [];
        var page = lines[0].Facts;
        var forward = Forward(lines, sheets, -1, default, [], out var steps);
        var path = Trace(forward, steps, lines.Length, page);
        return Margins(lines, sheets, forward, path, page, out beginnings);
    }

    /// <summary>The best reading under conditions on some lines that leaves the others as they were read without.</summary>
    /// <param name="lines">The page.</param>
    /// <param name="sheets">The points of its lines, under the conditions.</param>
    /// <param name="before">The reading without.</param>
    public static ImmutableArray<LabelledLine> Decode(ImmutableArray<LineFacts> lines, PageSheets sheets, ImmutableArray<LabelledLine> before)
    {
        if (lines.IsEmpty) return [];
        var page = lines[0].Facts;
        var path = Trace(Forward(lines, sheets, -1, default, before, out var steps), steps, lines.Length, page);
        var after = Margins(lines, sheets, Forward(lines, sheets, -1, default, [], out _), path, page, out _);
        // A line that is read as before is no less sure than before; one under a condition is sure.
        return
        [
            .. after.Select((now, i) => !sheets.IsUnderCondition(i) && now.Label == before[i].Label && before[i].Margin >= now.Margin ? before[i] : now with { Margin = Math.Max(now.Margin, 0) }),
        ];
    }

    /// <summary>The points of the best reading.</summary>
    public static int PointsOf(ImmutableArray<LineFacts> lines, PageSheets sheets)
    {
        var forward = Forward(lines, sheets, -1, default, [], out _);
        var best = Unreachable;
        for (var last = 0; last < Reading.States; last++) best = Math.Max(best, AtEnd(forward, lines.Length, last, lines[0].Facts));
        return best;
    }

    /// <summary>The best path, or the best of those that do not read one line as something.</summary>
    /// <param name="lines">The page.</param>
    /// <param name="sheets">The points of its lines.</param>
    /// <param name="line">Index of that line; -1 for none.</param>
    /// <param name="forbidden">What it must not be.</param>
    public static (LineLabel Label, int State)[] BestPath(ImmutableArray<LineFacts> lines, PageSheets sheets, int line, LineLabel forbidden)
    {
        var forward = Forward(lines, sheets, line, forbidden, [], out var steps);
        return Trace(forward, steps, lines.Length, lines[0].Facts);
    }

    // Points of the best reading of the lines before a line that ends in each state; those that read lines as before have more.
    private static int[] Forward(ImmutableArray<LineFacts> lines, PageSheets sheets, int barredLine, LineLabel barred, ImmutableArray<LabelledLine> before, out ushort[] steps)
    {
        var best = new int[(lines.Length + 1) * Reading.States];
        steps = new ushort[lines.Length * Reading.States];
        Array.Fill(best, Unreachable);
        best[0] = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var sheet = sheets.Of(i);
            var from = best.AsSpan(i * Reading.States, Reading.States);
            var to = best.AsSpan((i + 1) * Reading.States, Reading.States);
            for (var label = LineLabel.Banner; label <= LineLabel.JumpLine; label++)
            {
                if (i == barredLine && label == barred) continue;
                var score = sheet.Points(label);
                var leads = sheet.Next(label);
                var kept = before.Length > 0 && before[i].Label == label && !sheets.IsUnderCondition(i) ? Kept : 0;
                for (var state = 0; state < Reading.States; state++)
                {
                    if (from[state] == Unreachable) continue;
                    var next = leads[state];
                    if (next == Reading.Impossible) continue;
                    var points = from[state] + score[state] + kept;
                    if (points <= to[next]) continue;
                    to[next] = points;
                    steps[(i * Reading.States) + next] = (ushort)((state << 8) | (int)label);
                }
            }
        }

        return best;
    }

    private static (LineLabel Label, int State)[] Trace(int[] forward, ushort[] steps, int count, LineFact page)
    {
        var state = 0;
        var best = Unreachable;
        for (var last = 0; last < Reading.States; last++)
        {
            var points = AtEnd(forward, count, last, page);
            if (points > best) (best, state) = (points, last);
        }

        var path = new (LineLabel, int)[count];
        for (var i = count - 1; i >= 0; i--)
        {
            var step = steps[(i * Reading.States) + state];
            state = step >> 8;
            path[i] = ((LineLabel)(step & 0xFF), state);
        }

        return path;
    }

    private static int AtEnd(int[] forward, int count, int state, LineFact page)
    {
        var points = forward[(count * Reading.States) + state];
        return points == Unreachable ? Unreachable : points + ScoreTable.AtPageEnd(Reading.Flag(state), page);
    }

    // Backwards over the page: the best reading of all lines from a state on; with Forward it gives the best page for each label of a line.
    private static ImmutableArray<LabelledLine> Margins(
        ImmutableArray<LineFacts> lines, PageSheets sheets, int[] forward, (LineLabel Label, int State)[] path, LineFact page, out int[] beginnings)
    {
        beginnings = new int[lines.Length];
        var labelled = new LabelledLine[lines.Length];
        Span<int> after = stackalloc int[Reading.States];
        Span<int> before = stackalloc int[Reading.States];
        for (var state = 0; state < Reading.States; state++) after[state] = ScoreTable.AtPageEnd(Reading.Flag(state), page);
        for (var i = lines.Length - 1; i >= 0; i--)
        {
            var sheet = sheets.Of(i);
            var reached = forward.AsSpan(i * Reading.States, Reading.States);
            before.Fill(Unreachable);
            int chosen = Unreachable, other = Unreachable, begins = Unreachable, goesOn = Unreachable;
            var runnerUp = path[i].Label;
            for (var label = LineLabel.Banner; label <= LineLabel.JumpLine; label++)
            {
                var score = sheet.Points(label);
                var leads = sheet.Next(label);
                int best = Unreachable, inHead = Unreachable;
                for (var state = 0; state < Reading.States; state++)
                {
                    var next = leads[state];
                    if (next == Reading.Impossible || after[next] == Unreachable) continue;
                    var points = score[state] + after[next];
                    before[state] = Math.Max(before[state], points);
                    if (reached[state] == Unreachable) continue;
                    if (Reading.IsHead(state)) inHead = Math.Max(inHead, reached[state] + points);
                    else best = Math.Max(best, reached[state] + points);
                }

                if (label == LineLabel.Head) (begins, goesOn) = (best, Math.Max(goesOn, inHead));
                else goesOn = Math.Max(goesOn, Math.Max(best, inHead));
                best = Math.Max(best, inHead);
                if (label == path[i].Label) chosen = best;
                else if (best > other) (other, runnerUp) = (best, label);
            }

            before.CopyTo(after);
            beginnings[i] = begins == Unreachable ? -Certain : goesOn == Unreachable ? Certain : Math.Clamp(begins - goesOn, -Certain, Certain);
            labelled[i] = new LabelledLine(lines[i].Line, path[i].Label, other == Unreachable ? int.MaxValue : chosen - other, runnerUp);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(labelled);
    }
}
