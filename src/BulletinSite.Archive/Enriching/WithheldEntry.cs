using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching.Addressing;

namespace BulletinSite.Archive.Enriching;

/// <summary>An article that was taken down, with the id under which its absence is explained.</summary>
public sealed record WithheldEntry(ArticleId Id, AddressClaim Claim, WithheldArticle Content);
