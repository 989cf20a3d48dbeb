using System.Collections.Immutable;

namespace BulletinSite.Archive.Splitting;

/// <summary>Reads a whole page at once: of all ways to label its lines, the one with most points (Viterbi), and how sure each label is.</summary>
/// <remarks>Ties go to the label that comes first in <see cref="LineLabel"/>, then to the lower state; nothing depends on chance.</remarks>
internal static class PathDecoder
{
    private const int Unreachable = int.MinValue / 4;

    public static ImmutableArray<LabelledLine> Decode(ImmutableArray<LineFacts> lines)
    {
        if (lines.IsEmpty) return [];
        var page = lines[0].Facts;
        var sheet = new ScoreSheet();
        var forward = Forward(lines, sheet, out var steps);
        var path = Trace(forward, steps, lines.Length, page);
        return Margins(lines, sheet, forward, path, page);
    }

    // Points of the best reading of the lines before a line that ends in each state.
    private static int[] Forward(ImmutableArray<LineFacts> lines, ScoreSheet sheet, out ushort[] steps)
    {
        var best = new int[(lines.Length + 1) * Reading.States];
        steps = new ushort[lines.Length * Reading.States];
        Array.Fill(best, Unreachable);
        best[0] = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            sheet.Fill(lines[i].Facts);
            var from = best.AsSpan(i * Reading.States, Reading.States);
            var to = best.AsSpan((i + 1) * Reading.States, Reading.States);
            for (var label = LineLabel.Banner; label <= LineLabel.JumpLine; label++)
            {
                for (var state = 0; state < Reading.States; state++)
                {
                    if (from[state] == Unreachable) continue;
                    var next = sheet.Next(label, state);
                    if (next == Reading.Impossible) continue;
                    var points = from[state] + sheet[label, state];
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
        ImmutableArray<LineFacts> lines, ScoreSheet sheet, int[] forward, (LineLabel Label, int State)[] path, LineFact page)
    {
        var labelled = new LabelledLine[lines.Length];
        Span<int> after = stackalloc int[Reading.States];
        Span<int> before = stackalloc int[Reading.States];
        for (var state = 0; state < Reading.States; state++) after[state] = ScoreTable.AtPageEnd(Reading.Flag(state), page);
        for (var i = lines.Length - 1; i >= 0; i--)
        {
            sheet.Fill(lines[i].Facts);
            before.Fill(Unreachable);
            int chosen = Unreachable, other = Unreachable;
            var runnerUp = path[i].Label;
            for (var label = LineLabel.Banner; label <= LineLabel.JumpLine; label++)
            {
                for (var state = 0; state < Reading.States; state++)
                {
                    var next = sheet.Next(label, state);
                    if (next == Reading.Impossible || after[next] == Unreachable) continue;
                    var points = sheet[label, state] + after[next];
                    before[state] = Math.Max(before[state], points);
                    var reached = forward[(i * Reading.States) + state];
                    if (reached == Unreachable) continue;
                    if (label == path[i].Label) chosen = Math.Max(chosen, reached + points);
                    else if (reached + points > other) (other, runnerUp) = (reached + points, label);
                }
            }

            before.CopyTo(after);
            labelled[i] = new LabelledLine(lines[i].Line, path[i].Label, other == Unreachable ? int.MaxValue : chosen - other, runnerUp);
        }

        return [.. labelled];
    }
}
