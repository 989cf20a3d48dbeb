using System.Collections.Immutable;
using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Asks of every line with which an article may begin what the texts over and under it say, once the page was read by its lines.</summary>
internal static class SectionReader
{
    /// <summary>The page with the points for its sections; the same page where nothing is in doubt.</summary>
    /// <param name="source">The page.</param>
    /// <param name="page">What was seen of its lines.</param>
    /// <param name="labels">How they were read.</param>
    /// <param name="beginnings">By how many points an article begins on each.</param>
    public static PageFacts Weigh(SourceText source, PageFacts page, ImmutableArray<LabelledLine> labels, int[] beginnings)
    {
        var sections = SectionFinder.Find(page, labels, beginnings);
        if (sections.Count == 0) return page;
        var measures = Measure(source, page, labels, beginnings, sections);
        var lines = page.Lines.ToBuilder();
        for (var k = 1; k < sections.Count; k++)
        {
            var section = sections[k];
            var points = SectionTable.PointsOf(lines[section.Head].Facts, measures[k]);
            for (var i = section.Head; i < section.Text; i++)
            {
                if (IsTold(points, section, i, labels)) lines[i] = lines[i] with { Beginning = points };
            }
        }

        return page with { Lines = lines.MoveToImmutable() };
    }

    /// <summary>What the texts over and under a line say, most telling first; nothing where they were not asked.</summary>
    /// <param name="source">The page.</param>
    /// <param name="page">What was seen of its lines.</param>
    /// <param name="sheets">The points of its lines.</param>
    /// <param name="index">The line.</param>
    public static ImmutableArray<ScoredReason> ReasonsOn(SourceText source, PageFacts page, ScoreSheets sheets, int index)
    {
        var byLines = page with { Lines = [.. page.Lines.Select(line => line with { Beginning = 0 })] };
        var labels = PathDecoder.Decode(byLines.Lines, new PageSheets(byLines.Lines, sheets, LineConstraints.None), out var beginnings);
        var sections = SectionFinder.Find(byLines, labels, beginnings);
        var at = sections.FindIndex(section => index >= section.Head && index < section.Text);
        if (at < 1) return [];
        var reasons = SectionTable.ReasonsFor(page.Lines[sections[at].Head].Facts, Measure(source, byLines, labels, beginnings, sections)[at]);
        return IsTold(reasons.Sum(reason => reason.Points), sections[at], index, labels) ? reasons : [];
    }

    // What speaks against an article that begins with the first line of a section speaks against one that begins a line below. A heading of a group is asked nothing.
    private static bool IsTold(int points, Section section, int line, ImmutableArray<LabelledLine> labels) =>
        labels[section.Head].Label != LineLabel.GroupHeading && (points < 0 || line == section.Head);

    private static double[][] Measure(SourceText source, PageFacts page, ImmutableArray<LabelledLine> labels, int[] beginnings, List<Section> sections) =>
        new SectionMeasurer(source, page, sections, beginnings).Measure([.. labels.Select(line => line.Label)]);
}
