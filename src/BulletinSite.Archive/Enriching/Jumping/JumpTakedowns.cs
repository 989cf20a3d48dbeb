using System.Collections.Immutable;
using BulletinSite.Archive.Articles;

namespace BulletinSite.Archive.Enriching.Jumping;

/// <summary>Takes down all halves of an article of which an editor took down one: who reads it as one asks for one thing.</summary>
internal static class JumpTakedowns
{
    /// <summary>The pages of an issue, with the other halves taken down by the same decision.</summary>
    public static ImmutableArray<Page> Apply(ImmutableArray<Page> pages, ImmutableArray<JumpTie> ties)
    {
        if (pages.All(page => page.Withheld.IsEmpty)) return pages;
        var decided = pages.SelectMany(page => page.Withheld).ToDictionary<WithheldArticle, Article, WithheldArticle>(withheld => withheld.Article, withheld => withheld, ReferenceEqualityComparer.Instance);
        for (var known = -1; known < decided.Count;)
        {
            known = decided.Count;
            foreach (var tie in ties)
            {
                if (decided.TryGetValue(tie.First, out var first)) decided.TryAdd(tie.Second, first with { Article = tie.Second });
                else if (decided.TryGetValue(tie.Second, out var second)) decided.Add(tie.First, second with { Article = tie.First });
            }
        }

        return
        [
            .. pages.Select(page => page with
            {
                Articles = [.. page.Articles.Where(article => !decided.ContainsKey(article))],
                Withheld = [.. page.AllArticles.Where(decided.ContainsKey).OrderBy(article => article.Number).Select(article => decided[article])],
            }),
        ];
    }
}
