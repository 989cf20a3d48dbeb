using System.Collections.Immutable;
using System.Numerics;

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
        var found = new Dictionary<ArticleEntry, Tie>();
        foreach (var entity in entry.Content.Mentions.Select(mention => mention.Entity).Distinct())
        {
            var name = model.Names[entity];
            if (name.Appearances.Length < 2) continue;
            var weight = 2 * Rarity(name.Appearances.Length, total);
            foreach (var other in NearestTo(entry, name.Appearances, static appearance => appearance.Article)) Add(other, weight, name, null);
        }

        foreach (var assignment in entry.Content.Tags)
        {
            if (!model.TagsBySlug.TryGetValue(assignment.Tag.Slug, out var tag) || tag.Articles.Length < 2) continue;
            var weight = Rarity(tag.Articles.Length, total);
            foreach (var other in NearestTo(entry, tag.Articles, static article => article)) Add(other, weight, null, tag);
        }

        return
        [
            .. found.Where(pair => pair.Value.Weight >= Enough && pair.Key != entry.Previous && pair.Key != entry.Next)
                .OrderByDescending(pair => pair.Value.Weight)
                .ThenBy(pair => Math.Abs(pair.Key.Rank - entry.Rank))
                .ThenBy(pair => pair.Key.Rank)
                .Take(count)
                .Select(pair => new RelatedArticle(pair.Key, pair.Value.Name, pair.Value.Name is null ? pair.Value.Tag : null)),
        ];

        void Add(ArticleEntry other, int weight, NameEntry? name, TagEntry? tag)
        {
            if (weight == 0) return;
            if (!found.TryGetValue(other, out var tie)) tie = new Tie(0, 0, null, null);
            var isBetter = weight > tie.Best;
            found[other] = new Tie(
                tie.Weight + weight, Math.Max(tie.Best, weight), isBetter && name is not null ? name : tie.Name, isBetter && tag is not null ? tag : tie.Tag ?? tag);
        }
    }

    // How many times the archive can be halved until only what shares the tie is left.
    private static int Rarity(int bearing, int total) => BitOperations.Log2((uint)Math.Max(1, total / bearing));

    private static IEnumerable<ArticleEntry> NearestTo<T>(ArticleEntry entry, ImmutableArray<T> list, Func<T, ArticleEntry> articleOf)
    {
        int low = 0, high = list.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (articleOf(list[middle]).Rank < entry.Rank) low = middle + 1;
            else high = middle;
        }

        var last = Math.Min(list.Length - 1, low + Near);
        for (var i = Math.Max(0, low - Near); i <= last; i++)
        {
            if (articleOf(list[i]) is var other && other != entry) yield return other;
        }
    }

    private readonly record struct Tie(int Weight, int Best, NameEntry? Name, TagEntry? Tag);
}
