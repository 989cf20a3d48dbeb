using System.Collections.Frozen;
using System.Collections.Immutable;
using BulletinSite.Archive.Conservation;

namespace BulletinSite.Writing;

/// <summary>A site that was made and checked.</summary>
/// <param name="Manifest">Every file of it.</param>
/// <param name="Pages">Number of HTML pages.</param>
/// <param name="PlainPages">How many of them are written so plainly that one pass reads them back.</param>
/// <param name="Characters">Characters of the seeds, and how many were found on the pages.</param>
/// <param name="IsWritten">Whether it is in its folder; not after a mere check, nor when the bag holds errors.</param>
public sealed record PublishedSite(Manifest Manifest, int Pages, int PlainPages, ConservationCount Characters, bool IsWritten)
{
    /// <summary>How many pages are those that were there.</summary>
    public int Kept { get; init; }

    /// <summary>Pages that a later run may keep; none where nobody asked.</summary>
    public ImmutableArray<PublishedPage> Known { get; init; } = [];

    /// <summary>The files these pages link to; there may be more in it.</summary>
    public IReadOnlySet<string> Linked { get; init; } = FrozenSet<string>.Empty;
}
