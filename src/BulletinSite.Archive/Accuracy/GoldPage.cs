using System.Collections.Immutable;

namespace BulletinSite.Archive.Accuracy;

/// <summary>A page as an editor reads it.</summary>
/// <param name="Seed">Name of the page's file.</param>
/// <param name="Banners">Slogans and nameplates over the page.</param>
/// <param name="Groups">Headings over several articles.</param>
/// <param name="Articles">Its articles in printed order.</param>
public sealed record GoldPage(string Seed, ImmutableArray<string> Banners, ImmutableArray<string> Groups, ImmutableArray<GoldArticle> Articles);
