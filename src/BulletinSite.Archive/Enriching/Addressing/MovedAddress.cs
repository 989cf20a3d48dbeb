using BulletinSite.Archive.Articles;

namespace BulletinSite.Archive.Enriching.Addressing;

/// <summary>An address whose article has become part of another one.</summary>
/// <param name="Id">The old id.</param>
/// <param name="Claim">By what right it was an article's.</param>
/// <param name="Target">The article that has the text now; null where it stands in no article.</param>
public sealed record MovedAddress(ArticleId Id, AddressClaim Claim, Article? Target);
