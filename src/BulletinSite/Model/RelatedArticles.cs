using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

namespace BulletinSite.Model;

/// <summary>Finds what to read after an article: others that name the same people, organisations or places, or bear the same tags.</summary>
/// <remarks>
/// The rarer what two articles share, the more it says. Of each name and tag only the nearest articles in time are looked at, so that
/// the work for an article does not grow with the archive; what nearly every article bears is no tie at all.
/// </remarks>
internal static class RelatedArticles
{
    private const int Near = 6;

    // A tie that a sixteenth of all articles have says little; that of a small archive still says something.
    private const int Enough = 3;

    public static ImmutableArray<RelatedArticle> Of(ArticleEntry entry, SiteModel model, int count)
    {
        var total = model.ArticleCount;
        // By rank, which tells articles from each other.
        var found = new Dictionary<int, Tie>(64);
        foreach (var entity in entry.Content.Entities)
        {
            var name = model.Names[entity];
            if (name.Appearances.Length < 2 || 2 * Rarity(name.Appearances.Length, total) is not (> 0 and var weight)) continue;
            var (from, to) = Around(entry, name.Appearances, static appearance => appearance.Article);
            for (var i = from; i < to; i++) Add(found, entry, name.Appearances[i].Article, weight, name, null);
        }

        foreach (var assignment in entry.Content.Tags)
        {
            if (!model.TagsBySlug.TryGetValue(assignment.Tag.Slug, out var tag)) continue;
            if (tag.Articles.Length < 2 || Rarity(tag.Articles.Length, total) is not (> 0 and var weight)) continue;
            var (from, to) = Around(entry, tag.Articles, static article => article);
            for (var i = from; i < to; i++) Add(found, entry, tag.Articles[i], weight, null, tag);
        }

        if (entry.Previous is { } previous) found.Remove(previous.Rank);
        if (entry.Next is { } next) found.Remove(next.Rank);
        return Best(found, entry, count);
    }

    private static void Add(Dictionary<int, Tie> found, ArticleEntry entry, ArticleEntry other, int weight, NameEntry? name, TagEntry? tag)
    {
        if (other == entry) return;
        ref var tie = ref CollectionsMarshal.GetValueRefOrAddDefault(found, other.Rank, out _);
        var isBetter = weight > tie.Best;
        tie = new Tie(
            other, tie.Weight + weight, Math.Max(tie.Best, weight), isBetter && name is not null ? name : tie.Name, isBetter && tag is not null ? tag : tie.Tag ?? tag);
    }

    // The heaviest ties first, then the nearest in time. Only a few are asked for, so looking for each is less work than putting all in order.
    private static ImmutableArray<RelatedArticle> Best(Dictionary<int, Tie> found, ArticleEntry entry, int count)
    {
        var best = ImmutableArray.CreateBuilder<RelatedArticle>(count);
        while (best.Count < count)
        {
            var (first, heaviest) = (-1, 0);
            foreach (var (rank, tie) in found)
            {
                if (tie.Weight >= Enough && (first < 0 || IsBefore(rank, tie.Weight, first, heaviest))) (first, heaviest) = (rank, tie.Weight);
            }

            if (first < 0) break;
            found.Remove(first, out var nearest);
            best.Add(new RelatedArticle(nearest.Article, nearest.Name, nearest.Name is null ? nearest.Tag : null));
        }

        return best.DrainToImmutable();

        bool IsBefore(int left, int leftWeight, int right, int rightWeight) =>
            leftWeight != rightWeight ? leftWeight > rightWeight
            : Math.Abs(left - entry.Rank) is var near && Math.Abs(right - entry.Rank) is var far && near != far ? near < far
            : left < right;
    }

    // How many times the archive can be halved until only what shares the tie is left.
    private static int Rarity(int bearing, int total) => BitOperations.Log2((uint)Math.Max(1, total / bearing));

    private static (int From, int To) Around<T>(ArticleEntry entry, ImmutableArray<T> list, Func<T, ArticleEntry> articleOf)
    {
        int low = 0, high = list.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (articleOf(list[middle]).Rank < entry.Rank) low = middle + 1;
            else high = middle;
        }

        return (Math.Max(0, low - Near), Math.Min(list.Length, low + Near + 1));
    }

    private readonly record struct Tie(ArticleEntry Article, int Weight, int Best, NameEntry? Name, TagEntry? Tag);
}
