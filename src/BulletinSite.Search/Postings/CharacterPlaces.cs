using System.Runtime.InteropServices;

namespace BulletinSite.Search.Postings;

/// <summary>The places of a character in one field that are left to tell pairs by: each is of one pair at most.</summary>
internal sealed class CharacterPlaces
{
    private readonly List<Place> _left = [];

    // Where the places of the pair taken last were among those left, and the starts it has, article by article.
    private readonly List<int> _taken = [];
    private readonly List<(int Number, int More)> _starts = [];

    /// <summary>How many are left.</summary>
    public int Count => _left.Count;

    /// <summary>Where the places of the pair taken last were, ascending.</summary>
    public ReadOnlySpan<int> Taken => CollectionsMarshal.AsSpan(_taken);

    /// <summary>Its starts, one for each article, and how many places it has there besides one.</summary>
    public ReadOnlySpan<(int Number, int More)> Starts => CollectionsMarshal.AsSpan(_starts);

    public void Clear() => _left.Clear();

    /// <summary>Begins with all places of a character.</summary>
    public void Read(GatheredList character)
    {
        foreach (var part in character.Parts)
        {
            var reader = new PostingReader(part.Span);
            for (var article = -1; !reader.IsAtEnd;)
            {
                article += reader.Number() + 1;
                var count = reader.Number() + 1;
                for (var number = 0; number < count; number++) _left.Add(new Place(article, number));
            }
        }
    }

    /// <summary>Takes the places of a pair away.</summary>
    public void Take(GatheredList pair)
    {
        _taken.Clear();
        _starts.Clear();
        var at = 0;
        foreach (var part in pair.Parts)
        {
            var reader = new PostingReader(part.Span);
            for (var article = -1; !reader.IsAtEnd;)
            {
                article += reader.Number() + 1;
                var more = reader.Number();
                _starts.Add((reader.Number(), more));
                for (int i = 0, number = -1; i <= more; i++)
                {
                    number += reader.Number() + 1;
                    at = Find(new Place(article, number), at);
                    _taken.Add(at++);
                }
            }
        }

        LeaveOut();
    }

    // Where a place is, at an index or after it: in ever larger steps, then in ever smaller ones, since a rare pair passes over most.
    private int Find(Place place, int from)
    {
        var left = CollectionsMarshal.AsSpan(_left);
        var step = 1;
        for (; from + step < left.Length && left[from + step].CompareTo(place) <= 0; step *= 2) from += step;
        for (; step > 0; step /= 2)
        {
            if (from + step < left.Length && left[from + step].CompareTo(place) <= 0) from += step;
        }

        return from;
    }

    private void LeaveOut()
    {
        var left = CollectionsMarshal.AsSpan(_left);
        var kept = _taken[0];
        for (var i = 0; i < _taken.Count; i++)
        {
            var rest = left[(_taken[i] + 1)..(i + 1 < _taken.Count ? _taken[i + 1] : left.Length)];
            rest.CopyTo(left[kept..]);
            kept += rest.Length;
        }

        CollectionsMarshal.SetCount(_left, kept);
    }

    private readonly record struct Place(int Article, int Number) : IComparable<Place>
    {
        public int CompareTo(Place other) => Article == other.Article ? Number.CompareTo(other.Number) : Article.CompareTo(other.Article);
    }
}
