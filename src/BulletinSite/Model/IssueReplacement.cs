using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;

namespace BulletinSite.Model;

/// <summary>An issue that was read again, with as many articles as before and in the same place.</summary>
internal readonly record struct IssueReplacement(IssueEntry Before, IssueEntry Now)
{
    // Of more it is less work to make the whole model anew.
    private const int Most = 16;

    /// <summary>The issues that are others now; null where one came, went, moved or has more or fewer articles, and where they are many.</summary>
    public static ImmutableArray<IssueReplacement>? Between(ImmutableArray<IssueEntry> before, ImmutableArray<EnrichedIssue> now)
    {
        if (before.Length != now.Length) return null;
        var replaced = ImmutableArray.CreateBuilder<IssueReplacement>();
        for (var i = 0; i < now.Length; i++)
        {
            var entry = before[i];
            if (ReferenceEquals(entry.Content, now[i])) continue;
            if (replaced.Count == Most || entry.Content.Date.Earliest is null != now[i].Date.Earliest is null || entry.Articles.Length != now[i].Articles.Length) return null;
            replaced.Add(new IssueReplacement(entry, new IssueEntry(now[i], i, entry.FirstRank)));
        }

        return replaced.DrainToImmutable();
    }

    /// <summary>A list of articles, the latest issue first, with the issue's articles in place of those it had; what is left of them if they are none.</summary>
    /// <param name="list">The list.</param>
    /// <param name="now">What of the issue belongs into the list now.</param>
    /// <param name="articleOf">The article of an item.</param>
    public ImmutableArray<T> In<T>(ImmutableArray<T> list, IEnumerable<T> now, Func<T, ArticleEntry> articleOf)
    {
        var first = Before.FirstRank;
        var (start, end) = (CountBelow(list, first, articleOf), CountBelow(list, first + Before.Articles.Length, articleOf));
        return [.. list.AsSpan(0, start), .. now, .. list.AsSpan(end..)];
    }

    private static int CountBelow<T>(ImmutableArray<T> list, int rank, Func<T, ArticleEntry> articleOf)
    {
        int low = 0, high = list.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (articleOf(list[middle]).Rank < rank) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
