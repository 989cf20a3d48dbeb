using System.Collections.Immutable;
using BulletinSite.Archive.Judgement.Correcting;
using BulletinSite.Archive.Reading;
using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

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
    ImmutableArray<Furniture> Furniture)
{
    /// <summary>The profile it was read with, and why.</summary>
    public ProfileChoice? Profile { get; init; }

    /// <summary>Articles that were taken down, in printed order.</summary>
    public ImmutableArray<WithheldArticle> Withheld { get; init; } = [];

    /// <summary>What editors decided about the page, as far as it still matches.</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>Where another reading was close, in printed order.</summary>
    public ImmutableArray<Doubt> Doubts { get; init; } = [];

    /// <summary>The articles as they were before anything was corrected, under whose addresses they may be known; empty where nothing is corrected.</summary>
    public ImmutableArray<Article> Uncorrected { get; init; } = [];

    /// <summary>Every article of the page, those that were taken down too.</summary>
    public IEnumerable<Article> AllArticles => Articles.Concat(Withheld.Select(withheld => withheld.Article));

    /// <summary>The hyphens that divide words at line ends: printed, and part of no word.</summary>
    public IEnumerable<string> Divisions =>
        Articles.SelectMany(article => article.Blocks).SelectMany(block => block.Pieces).Where(piece => piece.Join == PieceJoin.Hyphen).Select(_ => "-");

    /// <summary>Whether a place of the page lies in an article that was taken down.</summary>
    public bool IsWithheld(SourceSpan place) => Withheld.Any(withheld => withheld.Article.Holds(place));
}
