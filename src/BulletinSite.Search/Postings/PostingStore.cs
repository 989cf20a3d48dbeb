using BulletinSite.Search.Grams;

namespace BulletinSite.Search.Postings;

/// <summary>Gathers the postings of the archive. When they fill the memory set aside, they are sorted and put into a temporary file, and gathering begins anew.</summary>
internal sealed class PostingStore(int memory) : IDisposable
{
    private readonly List<PostingRun> _runs = [];
    private readonly List<PostingRun> _triples = [];
    private readonly PostingTable _table = new();

    /// <summary>How many numbers were gathered so far.</summary>
    public long Numbers { get; private set; }

    /// <param name="first">The number of the first article of the batch.</param>
    /// <param name="grams">The batch.</param>
    public void Add(int first, ArticleGrams grams)
    {
        var postings = grams.Postings;
        foreach (ref readonly var list in grams.Lists)
        {
            _table.Add(first, list, postings.Slice(list.At, list.Length));
            Numbers += list.Numbers;
        }

        if (_table.Held < memory) return;
        _runs.Add(PostingRun.Write(_table.Lists()));
        _table.Clear();
    }

    /// <summary>Adds lists of three characters for the pairs with more numbers than is usual, run by run, so that memory holds one.</summary>
    public CommonPairs JoinCommon(long usual)
    {
        var common = CommonPairs.Among(_runs.Count == 0 ? _table.Sizes() : Lists().Select(list => (list.Key.Gram, list.Numbers)), usual);
        if (common.Pairs.IsEmpty) return common;
        foreach (var run in _runs.Select(run => run.Lists()).Append(_table.Lists()).ToList())
        {
            var triples = Triples.Of(run, common);
            foreach (var list in triples) Numbers += list.Numbers;
            _triples.Add(PostingRun.Write(triples));
        }

        return common;
    }

    /// <summary>Every list, in the order of keys.</summary>
    public IEnumerable<GatheredList> Lists() =>
        _runs.Count + _triples.Count == 0 ? _table.Lists() : PostingMerge.Merge([.. _runs.Select(run => run.Lists()), _table.Lists(), .. _triples.Select(run => run.Lists())]);

    public void Dispose()
    {
        foreach (var run in _runs.Concat(_triples)) run.Dispose();
    }
}
