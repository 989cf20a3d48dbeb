using System.Collections.Immutable;

namespace BulletinSite.Archive.Splitting;

/// <summary>Decides what every line of a measured page is.</summary>
public static class PageLabels
{
    /// <summary>The best reading of the whole page, with the margin of each decision.</summary>
    public static ImmutableArray<LabelledLine> Decide(PageFacts page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return PathDecoder.Decode(page.Lines);
    }
}
