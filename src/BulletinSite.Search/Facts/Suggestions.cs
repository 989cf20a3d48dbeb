using BulletinSite.Search.Coding;
using BulletinSite.Search.Files;
using BulletinSite.Search.Normalising;

namespace BulletinSite.Search.Facts;

/// <summary>What a reader may mean while typing: names and tags, kept by their first character.</summary>
internal static class Suggestions
{
    private const int FileBytes = 6 * 1024;

    // A label with its kind and count, besides its letters.
    private const int LabelBytes = 4;

    /// <summary>Writes the files, each with the first character it knows names and tags of.</summary>
    public static List<(char First, FileName Name)> Write(IReadOnlyList<Facet> facets, SearchFiles files)
    {
        var byCharacter = facets
            .SelectMany((facet, kind) => facet.Values.Select(value => (Kind: kind, value.Label, value.Articles, Form: SearchNormaliser.Normalise(value.Label))))
            .Where(entry => entry.Form.Length > 0)
            .GroupBy(entry => entry.Form[0])
            .OrderBy(group => group.Key);
        var written = new List<(char, FileName)>();
        foreach (var run in Runs.Cut(byCharacter, group => group.Sum(entry => (2 * entry.Label.Length) + LabelBytes), FileBytes))
        {
            var entries = run.SelectMany(group => group)
                .OrderByDescending(entry => entry.Articles).ThenBy(entry => entry.Kind).ThenBy(entry => entry.Label, StringComparer.Ordinal).ToList();
            var content = new ByteWriter().Number(entries.Count);
            foreach (var entry in entries) content.Number(entry.Kind).Text(entry.Label).Number(entry.Articles);
            written.Add((run[0].Key, files.Add(SearchFileKind.Facts, content.ToArray())));
        }

        return written;
    }
}
