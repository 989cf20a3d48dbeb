using System.Collections.Immutable;
using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Decides what every line of a measured page is. Safe to use from several threads.</summary>
public sealed class PageLabels(BulletinProfile profile)
{
    private readonly ScoreSheets _sheets = new(profile);
    private readonly bool _comparesTexts = !profile.Without.Contains(SectionTable.Name);

    /// <summary>How well the page can be read at all: the points of its best reading.</summary>
    public int PointsOf(PageFacts page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.Lines.IsEmpty ? 0 : PathDecoder.PointsOf(page.Lines, new PageSheets(page.Lines, _sheets, LineConstraints.None));
    }

    /// <summary>
    /// The best reading of the whole page, with the margin of each decision. Where it is in doubt whether an article begins, the texts over and under such lines are compared, and the page is
    /// read once more with what they say.
    /// </summary>
    /// <returns>The page with what they say, and its reading.</returns>
    public (PageFacts Page, ImmutableArray<LabelledLine> Labels) Decide(SourceText source, PageFacts page)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(page);
        var labels = PathDecoder.Decode(page.Lines, new PageSheets(page.Lines, _sheets, LineConstraints.None), out var beginnings);
        if (!_comparesTexts) return (page, labels);
        var weighed = SectionReader.Weigh(source, page, labels, beginnings);
        return (weighed, ReferenceEquals(weighed, page) ? labels : PathDecoder.Decode(weighed.Lines, new PageSheets(weighed.Lines, _sheets, LineConstraints.None)));
    }

    /// <summary>The best reading under what is already decided of some lines.</summary>
    /// <param name="page">The page.</param>
    /// <param name="constraints">What is decided.</param>
    /// <param name="alone">The best reading without that.</param>
    public ImmutableArray<LabelledLine> Decide(PageFacts page, LineConstraints constraints, ImmutableArray<LabelledLine> alone)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(constraints);
        return constraints.IsEmpty ? alone : PathDecoder.Decode(page.Lines, new PageSheets(page.Lines, _sheets, constraints), alone);
    }
}
