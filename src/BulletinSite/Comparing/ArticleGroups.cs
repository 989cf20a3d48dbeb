using System.Collections.Immutable;
using System.Runtime.InteropServices;
using BulletinSite.Archive.Exchange;
using BulletinSite.Archive.Likeness;

namespace BulletinSite.Comparing;

/// <summary>Finds which articles of two states belong together: those that have text in common, however it is cut.</summary>
internal static class ArticleGroups
{
    // The part of the shorter article that must stand in the other. Formulas of the trade (本报讯, names of offices) stay far below it.
    private const double Related = 0.4;

    /// <summary>Groups of articles as they were and as they are; what has no counterpart is a group by itself.</summary>
    public static IEnumerable<(ImmutableArray<ArticleDocument> Before, ImmutableArray<ArticleDocument> After)> Of(
        IReadOnlyList<ArticleDocument> before, IReadOnlyList<ArticleDocument> after)
    {
        var parents = Enumerable.Range(0, before.Count + after.Count).ToArray();
        foreach (var (old, now) in Pairs(before, after)) parents[RootOf(parents, before.Count + now)] = RootOf(parents, old);
        return Enumerable.Range(0, parents.Length)
            .GroupBy(article => RootOf(parents, article))
            .Select(group => (
                InOrder(group.Where(article => article < before.Count).Select(article => before[article])),
                InOrder(group.Where(article => article >= before.Count).Select(article => after[article - before.Count]))));
    }

    public static ImmutableArray<ArticleDocument> InOrder(IEnumerable<ArticleDocument> articles) =>
        [.. articles.OrderBy(article => article.Seed, StringComparer.Ordinal).ThenBy(article => article.Number)];

    private static IEnumerable<(int Before, int After)> Pairs(IReadOnlyList<ArticleDocument> before, IReadOnlyList<ArticleDocument> after)
    {
        var runs = before.Select(Runs).ToList();
        var holders = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < runs.Count; i++)
        {
            foreach (var run in runs[i].Runs)
            {
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(holders, run, out _);
                (list ??= []).Add(i);
            }
        }

        var byId = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < before.Count; i++) byId.TryAdd(before[i].Id, i);
        for (var i = 0; i < after.Count; i++)
        {
            var mine = Runs(after[i]);
            var shared = new Dictionary<int, int>();
            foreach (var run in mine.Runs)
            {
                foreach (var other in holders.GetValueOrDefault(run, [])) shared[other] = shared.GetValueOrDefault(other) + 1;
            }

            foreach (var (other, count) in shared)
            {
                if (count >= Related * Math.Min(mine.Count, runs[other].Count)) yield return (other, i);
            }

            // An address that stays is the same article to readers, whatever became of its text.
            if (byId.TryGetValue(after[i].Id, out var same)) yield return (same, i);
        }
    }

    private static Shingles Runs(ArticleDocument article) => Shingles.Of(article.Blocks.Select(block => block.Text));

    private static int RootOf(int[] parents, int article)
    {
        while (parents[article] != article) article = parents[article] = parents[parents[article]];
        return article;
    }
}
