using BulletinSite.Search.Coding;
using BulletinSite.Search.Files;
using BulletinSite.Search.Normalising;
using BulletinSite.Search.Postings;

namespace BulletinSite.Search.Facts;

/// <summary>What a reader may mean while typing: names and tags, kept by their first character.</summary>
internal static class Suggestions
{
    private const int FileBytes = 6 * 1024;
    private const int MostBits = 10;

    /// <summary>Writes the files; the names in the order of the hash of the first character.</summary>
    public static List<FileName> Write(IReadOnlyList<Facet> facets, SearchFiles files)
    {
        var entries = facets
            .SelectMany((facet, kind) => facet.Values.Select(value => (Kind: kind, value.Label, value.Articles, Form: SearchNormaliser.Normalise(value.Label))))
            .Where(entry => entry.Form.Length > 0)
            .ToList();
        var bytes = entries.Sum(entry => (2L * entry.Label.Length) + 4);
        var bits = 0;
        while (bits < MostBits && bytes >> bits > FileBytes) bits++;
        var shards = entries.ToLookup(entry => bits == 0 ? 0 : GramKey.HashOf(entry.Form[0]) >> (32 - bits));
        var names = new List<FileName>(1 << bits);
        for (var number = 0u; number < 1 << bits; number++)
        {
            var shard = shards[number].OrderByDescending(entry => entry.Articles).ThenBy(entry => entry.Kind).ThenBy(entry => entry.Label, StringComparer.Ordinal).ToList();
            var content = new ByteWriter().Number(shard.Count);
            foreach (var entry in shard) content.Number(entry.Kind).Text(entry.Label).Number(entry.Articles);
            names.Add(files.Add(SearchFileKind.Facts, content.ToArray()));
        }

        return names;
    }
}
