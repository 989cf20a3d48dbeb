using BulletinSite.Verifying;

namespace BulletinSite.Writing;

/// <summary>A page that was published with nothing to say about it.</summary>
/// <param name="View">All that its template could see, as a hash.</param>
/// <param name="Report">What was found on it.</param>
public sealed record PublishedPage(ContentHash View, PageReport Report);
