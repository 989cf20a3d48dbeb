using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Judgement;

namespace BulletinSite.Model;

/// <summary>Hangs the articles on the taxonomy; an article under a narrower tag is under the broader one as well.</summary>
internal static class TagIndex
{
    public static ImmutableArray<TagEntry> Build(ImmutableArray<TagRule> taxonomy, ImmutableArray<ArticleEntry> articles)
    {
        var own = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var tags = new List<Tag>(taxonomy.Select(rule => rule.Tag));
        var known = tags.Select(tag => tag.Slug).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < articles.Length; i++)
        {
            foreach (var assignment in articles[i].Content.Tags)
            {
                if (known.Add(assignment.Tag.Slug)) tags.Add(assignment.Tag);
                if (!own.TryGetValue(assignment.Tag.Slug, out var bearing)) own.Add(assignment.Tag.Slug, bearing = []);
                bearing.Add(i);
            }
        }

        // A parent nobody declared would hide its children: they stand at the top instead.
        var byParent = tags.ToLookup(tag => tag.Parent is { } parent && known.Contains(parent) ? parent : "", StringComparer.Ordinal);
        return Level("").Select(level => level.Entry).ToImmutableArray();

        IEnumerable<(TagEntry Entry, List<int> Bearing)> Level(string parent)
        {
            foreach (var tag in byParent[parent])
            {
                var narrower = Level(tag.Slug).ToList();
                var bearing = Union([own.GetValueOrDefault(tag.Slug, []), .. narrower.Select(child => child.Bearing)]);
                if (bearing.Count == 0) continue;
                yield return (new TagEntry(tag, [.. narrower.Select(child => child.Entry)], [.. bearing.Select(i => articles[i])]), bearing);
            }
        }

        // Each list is in order and holds no article twice.
        List<int> Union(ImmutableArray<List<int>> lists)
        {
            if (lists.Length == 1) return lists[0];
            var bears = new bool[articles.Length];
            foreach (var list in lists) foreach (var i in list) bears[i] = true;
            return [.. Enumerable.Range(0, articles.Length).Where(i => bears[i])];
        }
    }

    /// <summary>The index after some issues were read again; null where an article bears other tags than before.</summary>
    public static ImmutableArray<TagEntry>? Replace(ImmutableArray<TagEntry> tags, ImmutableArray<IssueReplacement> replaced)
    {
        if (!replaced.All(issue => issue.Before.Articles.Zip(issue.Now.Articles).All(pair => SlugsOf(pair.First).SequenceEqual(SlugsOf(pair.Second))))) return null;
        return [.. tags.Select(WithReplaced)];

        TagEntry WithReplaced(TagEntry tag)
        {
            var articles = tag.Articles;
            foreach (var issue in replaced) articles = issue.In(articles);
            return tag with { Articles = articles, Children = [.. tag.Children.Select(WithReplaced)] };
        }
    }

    private static IEnumerable<string> SlugsOf(ArticleEntry entry) => entry.Content.Tags.Select(assignment => assignment.Tag.Slug);
}
