using BulletinSite.Archive.Articles;

namespace BulletinSite.Archive.Enriching.Addressing;

/// <summary>An article with the id it asks for, and by what right.</summary>
public sealed record AddressedArticle(Article Article, ArticleId Id, AddressClaim Claim);
