using System.Collections.Immutable;
using BulletinSite.Archive.Enriching.Addressing;

namespace BulletinSite.Archive.Enriching.Jumping;

/// <summary>The articles of an issue after the halves that jumps tore apart are one again.</summary>
/// <param name="Articles">In printed order; a stitched one stands where its first half does.</param>
/// <param name="Moved">Addresses that lead to other articles now, those of the later halves among them.</param>
internal sealed record StitchedArticles(ImmutableArray<AddressedArticle> Articles, ImmutableArray<MovedAddress> Moved);
