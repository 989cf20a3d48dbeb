using System.Collections.Immutable;
using System.Runtime.InteropServices;
using BulletinSite.Archive.Enriching;
using BulletinSite.Model.Pages;

namespace BulletinSite.Model;

/// <summary>An issue that was read again, with as many articles as before and in the same place.</summary>
internal readonly record struct IssueReplacement(IssueEntry Before, IssueEntry Now)
{
    // Of more it is less work to make the whole model anew.
    private const int Most = 16;

    /// <summary>The issues that are others now; null where one came, went, moved or has more or fewer articles, and where they are many.</summary>
    public static ImmutableArray<IssueReplacement>? Between(ImmutableArray<IssueEntry> before, ImmutableArray<EnrichedIssue> now, DateLabels labels)
    {
        if (before.Length != now.Length) return null;
        var replaced = ImmutableArray.CreateBuilder<IssueReplacement>();
        for (var i = 0; i < now.Length; i++)
        {
            var entry = before[i];
            if (ReferenceEquals(entry.Content, now[i])) continue;
            if (replaced.Count == Most || entry.Content.Date.Earliest is null != now[i].Date.Earliest is null || entry.Articles.Length != now[i].Articles.Length) return null;
            replaced.Add(new IssueReplacement(entry, new IssueEntry(now[i], i, entry.FirstRank, labels)));
        }

        return replaced.DrainToImmutable();
    }

    /// <summary>A list of articles, the latest issue first, with the issue's articles as they are now.</summary>
    public ImmutableArray<ArticleEntry> In(ImmutableArray<ArticleEntry> list)
    {
        var (start, end) = PlaceIn(list, static article => article);
        if (start == end) return list;
        var articles = list.ToArray();
        for (var i = start; i < end; i++) articles[i] = Now.Articles[articles[i].Index];
        return ImmutableCollectionsMarshal.AsImmutableArray(articles);
    }

    /// <summary>The articles that have to do with a name, the latest issue first, with those of the issue that have to do with it now.</summary>
    public ImmutableArray<Appearance> In(ImmutableArray<Appearance> list, ImmutableArray<Appearance> now)
    {
        var (start, end) = PlaceIn(list, static appearance => appearance.Article);
        return [.. list.AsSpan(0, start), .. now, .. list.AsSpan()[end..]];
    }

    // All articles of an issue stand beside each other.
    private (int Start, int End) PlaceIn<T>(ImmutableArray<T> list, Func<T, ArticleEntry> articleOf) =>
        (CountBelow(list, Before.FirstRank, articleOf), CountBelow(list, Before.FirstRank + Before.Articles.Length, articleOf));

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
