using System.Collections.Immutable;
using BulletinSite.Archive.Reading;
using BulletinSite.Archive.Splitting;

namespace BulletinSite.Archive.Articles;

/// <summary>A page split into articles and furniture: each character of the seed is in exactly one of them.</summary>
/// <param name="Seed">The page's text.</param>
/// <param name="Lines">The decision on each line, with its margin.</param>
/// <param name="Articles">In printed order.</param>
/// <param name="Furniture">In printed order.</param>
public sealed record Page(
    SeedText Seed,
    ImmutableArray<LabelledLine> Lines,
    ImmutableArray<Article> Articles,
    ImmutableArray<Furniture> Furniture);
