using System.Collections.Immutable;
using BulletinSite.Archive.Articles;

namespace BulletinSite.Model.Pages;

/// <summary>Puts the articles of an issue under the headings they are printed under.</summary>
internal static class IssueParts
{
    /// <summary>Articles that follow one another under one heading, or under none, in printed order.</summary>
    public static IEnumerable<(GroupHeading? Heading, ImmutableArray<T> Articles)> Of<T>(ImmutableArray<T> articles, Func<T, GroupHeading?> headingOf)
    {
        for (int start = 0, end; start < articles.Length; start = end)
        {
            var heading = headingOf(articles[start]);
            for (end = start + 1; end < articles.Length && headingOf(articles[end]) == heading;) end++;
            yield return (heading, articles[start..end]);
        }
    }
}
