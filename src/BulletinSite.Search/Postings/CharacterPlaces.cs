using System.Runtime.InteropServices;

namespace BulletinSite.Search.Postings;

/// <summary>The places of a character in one field that are left to tell pairs by: each is of one pair at most.</summary>
internal sealed class CharacterPlaces
{
    private readonly List<Article> _articles = [];
    private readonly List<int> _places = [];

    /// <summary>How many articles there are.</summary>
    public int Articles => _articles.Count;

    public void Clear()
    {
        _articles.Clear();
        _places.Clear();
    }

    /// <summary>Takes the postings of the character.</summary>
    public void Read(GatheredList character)
    {
        foreach (var part in character.Parts)
        {
            var reader = new PostingReader(part.Span);
            for (var article = -1; !reader.IsAtEnd;)
            {
                article += reader.Number() + 1;
                var count = reader.Number() + 1;
                _articles.Add(new Article(article, _places.Count, count));
                for (var place = 0; place < count; place++) _places.Add(place);
            }
        }
    }

    /// <summary>Where an article is that is among them, at an index or after it.</summary>
    public int Find(int article, int from)
    {
        // In ever larger steps, then in ever smaller ones: a rare pair passes over most articles.
        var articles = CollectionsMarshal.AsSpan(_articles);
        var step = 1;
        for (; from + step < articles.Length && articles[from + step].Number <= article; step *= 2) from += step;
        for (; step > 0; step /= 2)
        {
            if (from + step < articles.Length && articles[from + step].Number <= article) from += step;
        }

        return from;
    }

    /// <summary>How many places the article has left.</summary>
    public int LeftAt(int index) => _articles[index].Left;

    /// <summary>Takes places of an article away, and gives the index each had among those that were left.</summary>
    /// <param name="index">Where the article is.</param>
    /// <param name="places">Their numbers, ascending; the indices afterwards.</param>
    public void Take(int index, Span<int> places)
    {
        ref var article = ref CollectionsMarshal.AsSpan(_articles)[index];
        var left = CollectionsMarshal.AsSpan(_places).Slice(article.First, article.Left);
        var (kept, taken) = (0, 0);
        for (var i = 0; i < left.Length; i++)
        {
            if (taken < places.Length && places[taken] == left[i]) places[taken++] = i;
            else left[kept++] = left[i];
        }

        article.Left = kept;
    }

    /// <summary>Leaves out articles that have no place left.</summary>
    public void LeaveOut() => _articles.RemoveAll(article => article.Left == 0);

    private record struct Article(int Number, int First, int Left);
}
