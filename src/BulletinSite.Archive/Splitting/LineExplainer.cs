using System.Collections.Immutable;
using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Explains the decision on a line, term by term.</summary>
public static class LineExplainer
{
    /// <summary>The explanation, or null when the line has no text.</summary>
    public static LineExplanation? Explain(SourceText source, PageFacts page, ImmutableArray<LabelledLine> decisions, int lineNumber, BulletinProfile profile)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(profile);
        var index = -1;
        for (var i = 0; i < page.Lines.Length; i++)
        {
            if (page.Lines[i].Line.Number == lineNumber) index = i;
        }

        if (index < 0) return null;
        var sheets = new PageSheets(page.Lines, new ScoreSheets(profile), LineConstraints.None);
        var best = PathDecoder.BestPath(page.Lines, sheets, -1, default);
        var other = PathDecoder.BestPath(page.Lines, sheets, index, best[index].Label);
        var differences = ImmutableArray.CreateBuilder<ReadingDifference>();
        for (var i = 0; i < best.Length; i++)
        {
            var facts = page.Lines[i].Facts;
            var (mine, theirs) = (Reasons(best[i], facts, profile), Reasons(other[i], facts, profile));
            if (best[i].Label == other[i].Label && mine.SequenceEqual(theirs)) continue;
            differences.Add(new ReadingDifference(page.Lines[i].Line, best[i].Label, mine, other[i].Label, theirs));
        }

        return new LineExplanation(decisions[index], [.. SplitWords.Of(page.Lines[index].Facts)], new PageMeasurer(new LineMeasurer(profile)).EffectsOn(source, page.Lines[index].Line.Span.Start), differences.ToImmutable());
    }

    private static ImmutableArray<ScoredReason> Reasons((LineLabel Label, int State) step, LineFact facts, BulletinProfile profile) =>
    [
        .. ScoreTable.For(profile)
            .Where(term => term.Label == step.Label && (term.States & Reading.Flag(step.State)) != 0 && term.Holds(facts))
            .Select(term => new ScoredReason(term.Weight, term.Reason))
            .OrderByDescending(reason => Math.Abs(reason.Points)),
    ];
}
