using System.Numerics;
using System.Runtime.InteropServices;

namespace BulletinSite.Search.Postings;

/// <summary>The places of a character in one field that are left to tell pairs by: each is of one pair at most.</summary>
internal sealed class CharacterPlaces
{
    private const int WordBits = 64;

    // The articles, and how many places there are before each.
    private readonly List<int> _articles = [];
    private readonly List<int> _before = [];

    // A bit for each place that is taken.
    private readonly List<ulong> _gone = [];
    private int _places;

    // The places of the pair taken last: all of them, and where they were among those left; and the starts it has, article by article.
    private readonly List<int> _pair = [];
    private readonly List<int> _taken = [];
    private readonly List<(int Number, int More)> _starts = [];

    /// <summary>How many are left.</summary>
    public int Count { get; private set; }

    /// <summary>Where the places of the pair taken last were, ascending.</summary>
    public ReadOnlySpan<int> Taken => CollectionsMarshal.AsSpan(_taken);

    /// <summary>Its starts, one for each article, and how many places it has there besides one.</summary>
    public ReadOnlySpan<(int Number, int More)> Starts => CollectionsMarshal.AsSpan(_starts);

    public void Clear()
    {
        _articles.Clear();
        _before.Clear();
        _gone.Clear();
        (_places, Count) = (0, 0);
    }

    /// <summary>Begins with all places of a character.</summary>
    public void Read(GatheredList character)
    {
        foreach (var part in character.Parts)
        {
            var reader = new PostingReader(part.Span);
            for (var article = -1; !reader.IsAtEnd;)
            {
                article += reader.Number() + 1;
                _articles.Add(article);
                _before.Add(_places);
                _places += reader.Number() + 1;
            }
        }

        Count = _places;
        CollectionsMarshal.SetCount(_gone, (_places / WordBits) + 1);
        CollectionsMarshal.AsSpan(_gone).Clear();
    }

    /// <summary>Takes the places of a pair away.</summary>
    public void Take(GatheredList pair)
    {
        _pair.Clear();
        _starts.Clear();
        var at = 0;
        foreach (var part in pair.Parts)
        {
            var reader = new PostingReader(part.Span);
            for (var article = -1; !reader.IsAtEnd;)
            {
                article += reader.Number() + 1;
                at = Find(article, at);
                var more = reader.Number();
                _starts.Add((reader.Number(), more));
                for (int i = 0, place = _before[at] - 1; i <= more; i++) _pair.Add(place += reader.Number() + 1);
            }
        }

        LeaveOut();
    }

    // Where an article is, at an index or after it: in ever larger steps, then in ever smaller ones, since a rare pair passes over most.
    private int Find(int article, int from)
    {
        var articles = CollectionsMarshal.AsSpan(_articles);
        var step = 1;
        for (; from + step < articles.Length && articles[from + step] <= article; step *= 2) from += step;
        for (; step > 0; step /= 2)
        {
            if (from + step < articles.Length && articles[from + step] <= article) from += step;
        }

        return from;
    }

    // Of a place that is left: as many places as are before it, less those that are gone.
    private void LeaveOut()
    {
        var gone = CollectionsMarshal.AsSpan(_gone);
        var (word, before) = (0, 0);
        _taken.Clear();
        foreach (var place in _pair)
        {
            for (; word < place / WordBits; word++) before += BitOperations.PopCount(gone[word]);
            _taken.Add(place - before - BitOperations.PopCount(gone[word] & ((1UL << place) - 1)));
        }

        foreach (var place in _pair) gone[place / WordBits] |= 1UL << place;
        Count -= _pair.Count;
    }
}
