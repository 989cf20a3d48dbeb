using BulletinSite.Search.Grams;

namespace BulletinSite.Search.Postings;

/// <summary>Gathers the postings of the archive. When they fill the memory set aside, they are sorted and put into a temporary file, and gathering begins anew.</summary>
internal sealed class PostingStore(int memory) : IDisposable
{
    // What a list takes besides its bytes.
    private const int ListBytes = 100;

    private readonly List<PostingRun> _runs = [];
    private readonly List<PostingRun> _triples = [];
    private Dictionary<ulong, PostingList> _lists = [];
    private long _held;

    /// <summary>How many numbers were gathered so far.</summary>
    public long Numbers { get; private set; }

    /// <param name="first">The number of the first article of the batch.</param>
    /// <param name="grams">The batch.</param>
    public void Add(int first, ArticleGrams grams)
    {
        var uses = grams.Uses;
        var steps = grams.Steps;
        PostingList? list = null;
        var last = ulong.MaxValue;
        foreach (var ordered in grams.Order)
        {
            ref readonly var use = ref uses[ArticleGrams.IndexOf(ordered)];
            var key = ((ulong)use.Field << 32) | use.Gram;
            if (key != last) list = Find(key);
            last = key;
            var (bytes, numbers) = (list!.Length, list.Numbers);
            list.Begin(first + use.Article);
            list.Add(use.Count - 1);
            if (use.IsPair)
            {
                list.Add(use.Start);
                foreach (var step in steps.Slice(use.FirstStep, use.Count)) list.Add(step);
            }

            Numbers += list.Numbers - numbers;
            _held += list.Length - bytes;
        }

        if (_held < memory) return;
        _runs.Add(PostingRun.Write(Sorted()));
        _lists = [];
        _held = 0;
    }

    /// <summary>Adds lists of three characters for the pairs with more numbers than is usual, run by run, so that memory holds one.</summary>
    public CommonPairs JoinCommon(long usual)
    {
        var common = CommonPairs.Among(Lists(), usual);
        if (common.Pairs.IsEmpty) return common;
        foreach (var run in _runs.Select(run => run.Lists()).Append(Held()).ToList())
        {
            var triples = Triples.Of(run, common);
            foreach (var (_, list) in triples) Numbers += list.Numbers;
            _triples.Add(PostingRun.Write(triples));
        }

        return common;
    }

    /// <summary>Every list, in the order of keys.</summary>
    public IEnumerable<GatheredList> Lists() =>
        _runs.Count + _triples.Count == 0 ? Held() : PostingMerge.Merge([.. _runs.Select(run => run.Lists()), Held(), .. _triples.Select(run => run.Lists())]);

    public void Dispose()
    {
        foreach (var run in _runs.Concat(_triples)) run.Dispose();
    }

    private IEnumerable<GatheredList> Held() => Sorted().Select(list => new GatheredList(list.Key, list.List.Articles, list.List.Numbers, [list.List.Memory]));

    private PostingList Find(ulong key)
    {
        ref var list = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_lists, key, out var isKnown);
        if (isKnown) return list!;
        _held += ListBytes;
        return list = new PostingList();
    }

    private List<(GramKey Key, PostingList List)> Sorted()
    {
        var lists = new List<(GramKey Key, PostingList List)>(_lists.Count);
        foreach (var (key, list) in _lists) lists.Add((new GramKey(GramKey.HashOf((uint)key), (uint)key, (SearchField)(key >> 32)), list));
        lists.Sort((left, right) => left.Key.CompareTo(right.Key));
        return lists;
    }
}
