using System.Collections.Immutable;
using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Explains the decision on a line, term by term.</summary>
public static class LineExplainer
{
    /// <summary>The explanation, or null when the line has no text.</summary>
    /// <param name="source">The page.</param>
    /// <param name="reading">What was seen of it and how it was read.</param>
    /// <param name="lineNumber">The line, from 1.</param>
    /// <param name="profile">What it was read with.</param>
    public static LineExplanation? Explain(SourceText source, PageReading reading, int lineNumber, BulletinProfile profile)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(profile);
        var page = reading.Facts;
        var index = -1;
        for (var i = 0; i < page.Lines.Length; i++)
        {
            if (page.Lines[i].Line.Number == lineNumber) index = i;
        }

        if (index < 0) return null;
        var shared = new ScoreSheets(profile);
        var sheets = new PageSheets(page.Lines, shared, LineConstraints.None);
        var best = PathDecoder.BestPath(page.Lines, sheets, -1, default);
        var other = PathDecoder.BestPath(page.Lines, sheets, index, best[index].Label);
        var differences = ImmutableArray.CreateBuilder<ReadingDifference>();
        for (var i = 0; i < best.Length; i++)
        {
            var (mine, theirs) = (Reasons(best[i], page.Lines[i], profile), Reasons(other[i], page.Lines[i], profile));
            if (best[i].Label == other[i].Label && mine.SequenceEqual(theirs)) continue;
            differences.Add(new ReadingDifference(page.Lines[i].Line, best[i].Label, mine, other[i].Label, theirs));
        }

        return new LineExplanation(
            reading.Labels[index],
            [.. SplitWords.Of(page.Lines[index].Facts)],
            new PageMeasurer(new LineMeasurer(profile)).EffectsOn(source, page.Lines[index].Line.Span.Start),
            profile.Without.Contains(SectionTable.Name) ? [] : SectionReader.ReasonsOn(source, page, shared, index),
            differences.ToImmutable());
    }

    private static ImmutableArray<ScoredReason> Reasons((LineLabel Label, int State) step, LineFacts line, BulletinProfile profile) =>
    [
        .. ScoreTable.For(profile)
            .Where(term => term.Label == step.Label && (term.States & Reading.Flag(step.State)) != 0 && term.Holds(line.Facts))
            .Select(term => new ScoredReason(term.Weight, term.Reason))
            .Concat(TextsOf(step, line))
            .OrderByDescending(reason => Math.Abs(reason.Points)),
    ];

    private static IEnumerable<ScoredReason> TextsOf((LineLabel Label, int State) step, LineFacts line)
    {
        var points = ScoreSheet.PointsOfTexts(step.Label, step.State, line.Beginning, line.Facts);
        return points == 0 ? [] : [new ScoredReason(points, points > 0 == (step.Label == LineLabel.Head) ? "the texts over and under it are two articles" : "the texts over and under it are one article")];
    }
}
