using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching;

namespace BulletinSite.Archive.Gathering;

/// <summary>Everything an editor should look at, what matters most to readers first.</summary>
public static class ReviewList
{
    public static ImmutableArray<ReviewItem> Of(BulletinArchive archive)
    {
        ArgumentNullException.ThrowIfNull(archive);
        return
        [
            .. archive.Issues
                .SelectMany(issue => issue.Pages.Where(page => !page.Doubts.IsEmpty).SelectMany(page => Of(issue, page)))
                .OrderByDescending(item => item.Rank)
                .ThenBy(item => item.Doubt.Place.Source.Name, StringComparer.Ordinal)
                .ThenBy(item => item.Doubt.Place.Span.Start),
        ];
    }

    // The doubts of a page stand in printed order, and so do the pieces of its articles: both are gone through once.
    private static IEnumerable<ReviewItem> Of(EnrichedIssue issue, Page page)
    {
        var source = page.Seed.Source;
        var pieces = issue.Articles.SelectMany(article => article.Article.Blocks.SelectMany(block => block.Pieces).Select(piece => (piece.From, Article: (EnrichedArticle?)article)))
            .Concat(page.Withheld.SelectMany(withheld => withheld.Article.Blocks.SelectMany(block => block.Pieces).Select(piece => (piece.From, Article: (EnrichedArticle?)null))))
            .Where(piece => ReferenceEquals(piece.From.Source, source))
            .OrderBy(piece => piece.From.Span.Start)
            .ToList();
        var next = 0;
        foreach (var doubt in page.Doubts)
        {
            while (next < pieces.Count && pieces[next].From.Span.End <= doubt.Place.Span.Start) next++;
            var isHeld = next < pieces.Count && pieces[next].From.Span.Contains(doubt.Place.Span.Start);
            if (isHeld && pieces[next].Article is null) continue;
            yield return new ReviewItem(doubt, issue, isHeld ? pieces[next].Article : null);
        }
    }
}
