using BulletinSite.Verifying;

namespace BulletinSite.Writing;

/// <summary>A file of the site, made and checked.</summary>
/// <param name="Entry">What was written; null when it could not be.</param>
/// <param name="Report">What was found on it; null for files that are no pages.</param>
internal sealed record MadeFile(ManifestEntry? Entry, PageReport? Report)
{
    /// <summary>All that its template could see, as a hash; null where nobody asked, and where there was something to say about the page.</summary>
    public ContentHash? View { get; init; }

    /// <summary>Whether it is the file that was there.</summary>
    public bool IsKept { get; init; }
}
