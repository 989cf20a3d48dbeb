using System.Runtime.InteropServices;
using BulletinSite.Search.Coding;
using BulletinSite.Search.Files;
using BulletinSite.Search.Grams;
using BulletinSite.Search.Postings;

namespace BulletinSite.Search.Facts;

/// <summary>The words of letters and digits, each with the articles it stands in as a word: 24, but not in 2024.</summary>
internal sealed class WordTable
{
    private const int FileBytes = 6 * 1024;

    // A word with its count, besides its letters.
    private const int WordBytes = 3;

    private readonly Dictionary<string, PostingList> _words = new(StringComparer.Ordinal);

    /// <param name="first">The number of the first article of the batch.</param>
    /// <param name="uses">The words of the batch, article after article.</param>
    public void Add(int first, IEnumerable<WordUse> uses)
    {
        foreach (var use in uses)
        {
            var list = CollectionsMarshal.GetValueRefOrAddDefault(_words, use.Word, out _) ??= new PostingList();
            list.Begin(first + use.Article);
            list.Add(use.Count);
        }
    }

    /// <summary>Writes the files, each with the first word it has.</summary>
    public List<(string First, FileName Name)> Write(SearchFiles files, int articles) =>
        [.. Runs.Cut(_words.OrderBy(word => word.Key, StringComparer.Ordinal), word => word.Key.Length + WordBytes + word.Value.Length, FileBytes)
            .Select(run => (run[0].Key, Write(run, files, articles)))];

    private static FileName Write(List<KeyValuePair<string, PostingList>> run, SearchFiles files, int articles)
    {
        var content = new ByteWriter().Number(run.Count);
        var stream = new NumberStream();
        foreach (var (word, list) in run)
        {
            content.Text(word).Number(list.Articles);
            var (gap, count) = (Trend.Of(articles / list.Articles), default(Trend));
            var reader = new PostingReader(list.Bytes);
            while (!reader.IsAtEnd)
            {
                stream.Write(NumberKind.Gap, ref gap, reader.Number());
                stream.Write(NumberKind.Count, ref count, reader.Number());
            }
        }

        return files.Add(SearchFileKind.Postings, content.Bytes(stream.Finish()).ToArray());
    }
}
