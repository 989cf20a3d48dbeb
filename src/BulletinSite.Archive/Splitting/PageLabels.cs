using System.Collections.Immutable;

namespace BulletinSite.Archive.Splitting;

/// <summary>Decides what every line of a measured page is. Safe to use from several threads.</summary>
public sealed class PageLabels
{
    private readonly ScoreSheets _sheets = new();

    /// <summary>The best reading of the whole page, with the margin of each decision.</summary>
    public ImmutableArray<LabelledLine> Decide(PageFacts page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return PathDecoder.Decode(page.Lines, _sheets);
    }
}
