using System.Collections.Immutable;

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
                .SelectMany(issue => issue.Pages.SelectMany(page => page.Doubts.Where(doubt => !page.IsWithheld(doubt.Place)).Select(doubt =>
                    new ReviewItem(doubt, issue, issue.Articles.FirstOrDefault(article => article.Article.Holds(doubt.Place))))))
                .OrderByDescending(item => item.Rank)
                .ThenBy(item => item.Doubt.Place.Source.Name, StringComparer.Ordinal)
                .ThenBy(item => item.Doubt.Place.Span.Start),
        ];
    }
}
