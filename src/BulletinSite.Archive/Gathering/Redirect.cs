using BulletinSite.Archive.Enriching;

namespace BulletinSite.Archive.Gathering;

/// <summary>An address that was published and now leads elsewhere.</summary>
/// <param name="From">The old id.</param>
/// <param name="Issue">The issue its text stands in.</param>
/// <param name="To">The article that holds its text now, published or taken down; null where no article does.</param>
public sealed record Redirect(ArticleId From, IssueId Issue, ArticleId? To);
