namespace BulletinSite.Search.Postings;

/// <summary>A pair in one field, taken apart: article by article, where its places are among those of its two characters.</summary>
internal sealed class PairPlaces
{
    private readonly List<(int Article, int Start, int FirstStep)> _articles = [];
    private readonly List<int> _steps = [];

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

    /// <summary>Where the pair stands before a third character: how the first of its characters joins the third.</summary>
    /// <param name="next">The postings of its second character with the third, in the same field.</param>
    public PostingList Before(ReadOnlySpan<byte> next)
    {
        var joined = new PostingList();
        var reader = new PostingReader(next);
        var (article, at) = (-1, 0);
        var steps = new List<int>();
        while (!reader.IsAtEnd)
        {
            article += reader.Number() + 1;
            var count = reader.Number() + 1;
            var start = reader.Number();
            steps.Clear();
            ReadSteps(ref reader, count, steps);
            while (at < _articles.Count && _articles[at].Article < article) at++;
            if (at < _articles.Count && _articles[at].Article == article) Join(joined, at, start, steps);
        }

        return joined;
    }

    private void Join(PostingList joined, int at, int start, List<int> next)
    {
        var (article, from, first) = _articles[at];
        var to = from + (at + 1 < _articles.Count ? _articles[at + 1].FirstStep : _steps.Count) - first;
        var low = next.FindIndex(step => step >= from);
        if (low < 0 || next[low] >= to) return;
        var end = next.FindIndex(low, step => step >= to);
        if (end < 0) end = next.Count;
        joined.Begin(article);
        joined.Add(end - low - 1);
        joined.Add(start + low);
        var last = -1;
        for (var i = low; i < end; i++)
        {
            var step = _steps[first + next[i] - from];
            joined.Add(step - last - 1);
            last = step;
        }
    }

    private static void ReadSteps(ref PostingReader reader, int count, List<int> steps)
    {
        var last = -1;
        for (var i = 0; i < count; i++) steps.Add(last += reader.Number() + 1);
    }
}
