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

        IEnumerable<(TagEntry Entry, ImmutableArray<int> Bearing)> Level(string parent)
        {
            foreach (var tag in byParent[parent])
            {
                var narrower = Level(tag.Slug).ToList();
                ImmutableArray<int> bearing = [.. narrower.SelectMany(child => child.Bearing).Concat(own.GetValueOrDefault(tag.Slug, [])).Distinct().Order()];
                if (bearing.IsEmpty) continue;
                yield return (new TagEntry(tag, [.. narrower.Select(child => child.Entry)], [.. bearing.Select(i => articles[i])]), bearing);
            }
        }
    }
}
