using System.Collections.Immutable;

namespace BulletinSite.Archive.Splitting;

/// <summary>Decides what every line of a measured page is. Safe to use from several threads.</summary>
public sealed class PageLabels(BulletinProfile profile)
{
    private readonly ScoreSheets _sheets = new(profile);

    /// <summary>How well the page can be read at all: the points of its best reading.</summary>
    public int PointsOf(PageFacts page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.Lines.IsEmpty ? 0 : PathDecoder.PointsOf(page.Lines, new PageSheets(page.Lines, _sheets, LineConstraints.None));
    }

    /// <summary>The best reading of the whole page, with the margin of each decision.</summary>
    public ImmutableArray<LabelledLine> Decide(PageFacts page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return PathDecoder.Decode(page.Lines, new PageSheets(page.Lines, _sheets, LineConstraints.None));
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
