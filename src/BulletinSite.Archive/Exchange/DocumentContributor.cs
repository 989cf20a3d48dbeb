using BulletinSite.Archive.Articles;
using BulletinSite.Text;

namespace BulletinSite.Archive.Exchange;

/// <summary>A contributor and the name's range in the seed, in UTF-16 units from 0.</summary>
public sealed record DocumentContributor(string Name, ContributorRole Role, TextSpan From);
