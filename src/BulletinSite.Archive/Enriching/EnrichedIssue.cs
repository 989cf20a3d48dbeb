using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching.Addressing;
using BulletinSite.Archive.Enriching.Jumping;

namespace BulletinSite.Archive.Enriching;

/// <summary>One issue of the bulletin, by itself: its pages, its date, its articles.</summary>
/// <param name="Id">Its address part.</param>
/// <param name="Date">When it appeared, as far as is known.</param>
/// <param name="PrintedPage">The page number (版次) where an editor or a folio gives it.</param>
/// <param name="Section">The page's name (版面) where an editor or a folio gives it.</param>
/// <param name="Pages">The pages held, in order.</param>
/// <param name="Articles">All articles in printed order; one that was printed on several pages stands where it begins.</param>
public sealed record EnrichedIssue(
    IssueId Id,
    IssueDate Date,
    string? PrintedPage,
    string? Section,
    ImmutableArray<Page> Pages,
    ImmutableArray<EnrichedArticle> Articles)
{
    /// <summary>The articles that were taken down.</summary>
    public ImmutableArray<WithheldEntry> Withheld { get; init; } = [];

    /// <summary>Addresses whose articles have become part of others.</summary>
    public ImmutableArray<MovedAddress> Moved { get; init; } = [];

    /// <summary>What ties the halves of the articles that were printed on several pages.</summary>
    public ImmutableArray<JumpTie> Jumps { get; init; } = [];

    /// <summary>The running number of the issue (总期号); empty when not known.</summary>
    public string Number { get; init; } = "";

    /// <summary>The page an article of the issue begins on.</summary>
    public Page PageOf(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Pages.First(page => ReferenceEquals(page.Seed.Source, article.Source));
    }
}
