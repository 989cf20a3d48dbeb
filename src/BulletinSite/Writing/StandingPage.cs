using BulletinSite.Verifying;

namespace BulletinSite.Writing;

/// <summary>A page of the site that is there. One that would show the same need not be made again.</summary>
/// <param name="Entry">Its file.</param>
/// <param name="View">All that its template could see, as a hash.</param>
/// <param name="Report">What was found on it; null when what it was held against is no longer the same, so that it has to be read again.</param>
internal sealed record StandingPage(ManifestEntry Entry, ContentHash View, PageReport? Report);
