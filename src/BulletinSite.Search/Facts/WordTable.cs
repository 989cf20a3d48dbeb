using BulletinSite.Search.Coding;
using BulletinSite.Search.Files;
using BulletinSite.Search.Grams;
using BulletinSite.Search.Postings;

namespace BulletinSite.Search.Facts;

/// <summary>The words of letters and digits, each with the articles it stands in as a word: 24, but not in 2024.</summary>
internal sealed class WordTable
{
    private const int FileBytes = 6 * 1024;
    private const int MostBits = 10;

    // A word with its count, besides its letters.
    private const int WordBytes = 3;

    private readonly Dictionary<string, PostingList> _words = new(StringComparer.Ordinal);

    /// <param name="first">The number of the first article of the batch.</param>
    /// <param name="uses">The words of the batch, article after article.</param>
    public void Add(int first, IEnumerable<WordUse> uses)
    {
        foreach (var use in uses)
        {
            if (!_words.TryGetValue(use.Word, out var list)) _words.Add(use.Word, list = new PostingList());
            list.Begin(first + use.Article);
            list.Add(use.Count);
        }
    }

    /// <summary>Writes the files; the names in the order of the hash of the words.</summary>
    public List<FileName> Write(SearchFiles files, int articles)
    {
        var bytes = _words.Sum(word => (long)word.Key.Length + WordBytes + word.Value.Length);
        var bits = 0;
        while (bits < MostBits && bytes >> bits > FileBytes) bits++;
        var shards = _words.ToLookup(word => bits == 0 ? 0 : HashOf(word.Key) >> (32 - bits));
        var names = new List<FileName>(1 << bits);
        for (var number = 0u; number < 1 << bits; number++) names.Add(Write(shards[number].OrderBy(word => word.Key, StringComparer.Ordinal).ToList(), files, articles));
        return names;
    }

    private static FileName Write(List<KeyValuePair<string, PostingList>> shard, SearchFiles files, int articles)
    {
        var content = new ByteWriter().Number(shard.Count);
        var stream = new NumberStream();
        foreach (var (word, list) in shard)
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

    private static uint HashOf(string word)
    {
        var hash = 0u;
        foreach (var c in word) hash = GramKey.HashOf(hash + c);
        return hash;
    }
}
