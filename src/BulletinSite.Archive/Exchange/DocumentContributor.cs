using BulletinSite.Archive.Articles;

namespace BulletinSite.Archive.Exchange;

/// <summary>A contributor and where the name stands.</summary>
public sealed record DocumentContributor(string Name, ContributorRole Role, SeedRange From);
