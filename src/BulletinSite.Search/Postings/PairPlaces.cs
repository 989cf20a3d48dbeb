using BulletinSite.Search.Coding;

namespace BulletinSite.Search.Postings;

/// <summary>A pair in one field, taken apart: article by article, where its places are among those of its two characters.</summary>
internal sealed class PairPlaces : IDisposable
{
    private const int Usual = 64 * 1024;

    private readonly PooledList<(int Article, int Start, int FirstStep)> _articles = new(Usual);
    private readonly PooledList<int> _steps = new(Usual);

    // Those of the other pair, in the article at hand.
    private readonly PooledList<int> _others = new(64);

    public PairPlaces(ReadOnlySpan<byte> postings)
    {
        var reader = new PostingReader(postings);
        var article = -1;
        while (!reader.IsAtEnd)
        {
            article += reader.Number() + 1;
            var count = reader.Number() + 1;
            _articles.Add((article, reader.Number(), _steps.Count));
            ReadSteps(ref reader, count, _steps);
        }
    }

    public void Dispose()
    {
        _articles.Dispose();
        _steps.Dispose();
        _others.Dispose();
    }

    /// <summary>The pair with a character after it: how its first joins that one.</summary>
    /// <param name="next">The postings of its second character with the one after it, in the same field.</param>
    public PostingList Before(ReadOnlySpan<byte> next) => JoinEach(next, isNext: true);

    /// <summary>The pair with a character before it: how that one joins its second.</summary>
    /// <param name="previous">The postings of the character before it with its first, in the same field.</param>
    public PostingList After(ReadOnlySpan<byte> previous) => JoinEach(previous, isNext: false);

    private PostingList JoinEach(ReadOnlySpan<byte> other, bool isNext)
    {
        var joined = new PostingList();
        var reader = new PostingReader(other);
        var (article, at) = (-1, 0);
        var articles = _articles.Written;
        while (!reader.IsAtEnd)
        {
            article += reader.Number() + 1;
            var count = reader.Number() + 1;
            var start = reader.Number();
            while (at < articles.Length && articles[at].Article < article) at++;
            if (at == articles.Length || articles[at].Article > article)
            {
                reader.Skip(count);
                continue;
            }

            _others.Clear();
            ReadSteps(ref reader, count, _others);
            var (_, ownStart, first) = articles[at];
            var own = _steps.Written[first..(at + 1 < articles.Length ? articles[at + 1].FirstStep : _steps.Count)];
            if (isNext) Join(joined, article, ownStart, own, start, _others.Written);
            else Join(joined, article, start, _others.Written, ownStart, own);
        }

        return joined;
    }

    // Of the places of the character in the middle, those that end the pair before stand in a row; which of them begin the pair after, its steps say.
    private static void Join(PostingList joined, int article, int startBefore, ReadOnlySpan<int> before, int startAfter, ReadOnlySpan<int> after)
    {
        var low = LowerBound(after, startBefore);
        var end = LowerBound(after, startBefore + before.Length);
        if (low == end) return;
        joined.Begin(article);
        joined.Add(end - low - 1);
        joined.Add(startAfter + low);
        var last = -1;
        for (var i = low; i < end; i++)
        {
            var step = before[after[i] - startBefore];
            joined.Add(step - last - 1);
            last = step;
        }
    }

    private static int LowerBound(ReadOnlySpan<int> steps, int value)
    {
        var found = steps.BinarySearch(value);
        return found < 0 ? ~found : found;
    }

    private static void ReadSteps(ref PostingReader reader, int count, PooledList<int> steps)
    {
        var last = -1;
        for (var i = 0; i < count; i++) steps.Add(last += reader.Number() + 1);
    }
}
