using System.Collections.Immutable;
using BulletinSite.Archive.Articles;

namespace BulletinSite.Archive.Enriching.Addressing;

/// <summary>A page whose articles have their ids.</summary>
/// <param name="Page">The page.</param>
/// <param name="Articles">The published ones, in printed order.</param>
/// <param name="Withheld">Those that were taken down.</param>
/// <param name="Moved">Addresses that lead to other articles now.</param>
internal sealed record AddressedPage(
    Page Page,
    ImmutableArray<AddressedArticle> Articles,
    ImmutableArray<WithheldEntry> Withheld,
    ImmutableArray<MovedAddress> Moved);
