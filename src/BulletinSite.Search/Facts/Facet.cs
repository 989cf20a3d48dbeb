using System.Runtime.InteropServices;
using BulletinSite.Search.Coding;
using BulletinSite.Search.Files;
using BulletinSite.Search.Postings;

namespace BulletinSite.Search.Facts;

/// <summary>One way to divide the archive: by year, by tag, by person …; each value with its articles.</summary>
/// <param name="id">What a query calls it.</param>
/// <param name="sortsByLabel">Whether the values stand in the order of their labels, the last first; else the most frequent first.</param>
internal sealed class Facet(string id, bool sortsByLabel = false)
{
    private readonly Dictionary<string, PostingList> _values = new(StringComparer.Ordinal);

    public string Id => id;

    public IEnumerable<(string Label, int Articles)> Values => Sorted().Select(value => (value.Key, value.Value.Articles));

    /// <summary>Adds an article to each of its values, once.</summary>
    public void Add(int article, IEnumerable<string> labels)
    {
        foreach (var label in labels)
        {
            if (label.Length == 0) continue;
            var list = CollectionsMarshal.GetValueRefOrAddDefault(_values, label, out _) ??= new PostingList();
            if (list.Last < article) list.Begin(article);
        }
    }

    /// <summary>Labels and counts, then the articles of each value in the same order.</summary>
    public (FileName Name, int Bytes) Write(SearchFiles files, int articles)
    {
        var values = Sorted().ToList();
        var content = new ByteWriter().Number(values.Count);
        var stream = new NumberStream();
        foreach (var (label, list) in values)
        {
            content.Text(label).Number(list.Articles);
            var gap = Trend.Of(articles / list.Articles);
            var reader = new PostingReader(list.Bytes);
            while (!reader.IsAtEnd) stream.Write(NumberKind.Gap, ref gap, reader.Number());
        }

        var bytes = content.Bytes(stream.Finish()).ToArray();
        return (files.Add(SearchFileKind.Facts, bytes), bytes.Length);
    }

    private IEnumerable<KeyValuePair<string, PostingList>> Sorted() => sortsByLabel
        ? _values.OrderByDescending(value => value.Key, StringComparer.Ordinal)
        : _values.OrderByDescending(value => value.Value.Articles).ThenBy(value => value.Key, StringComparer.Ordinal);
}
