using System.Text;

namespace BulletinSite.Comparing;

/// <summary>Words that are compared without their blanks, since these come and go with the form of a page, and quoted with them.</summary>
internal sealed class ComparedText
{
    // Enough characters on each side to know a place again, whatever else was mended near it.
    private const int Context = 8;

    private readonly string _words;
    private readonly List<int> _places = [];

    public ComparedText(string words)
    {
        _words = words;
        var plain = new StringBuilder(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            if (char.IsWhiteSpace(words[i])) continue;
            plain.Append(words[i]);
            _places.Add(i);
        }

        Plain = plain.ToString();
    }

    /// <summary>The words without blanks: where they are the same, nothing but their form can differ.</summary>
    public string Plain { get; }

    /// <summary>The words of a part of <see cref="Plain"/>, with the blanks between them.</summary>
    public string Between(int start, int end) => start == end ? "" : _words[_places[start]..(_places[end - 1] + 1)];

    /// <summary>The last words before a place in <see cref="Plain"/>, up to the blank before it.</summary>
    public string Before(int place)
    {
        if (place == 0) return "";
        var start = Math.Max(0, place - Context);
        if (char.IsLowSurrogate(Plain[start])) start++;
        return _words[_places[start]..(place < _places.Count ? _places[place] : _words.Length)];
    }

    /// <summary>The first words from a place in <see cref="Plain"/> on, with the blank before it.</summary>
    public string After(int place)
    {
        if (place == Plain.Length) return "";
        var end = Math.Min(Plain.Length, place + Context);
        if (char.IsHighSurrogate(Plain[end - 1])) end--;
        return _words[(place > 0 ? _places[place - 1] + 1 : 0)..(_places[end - 1] + 1)];
    }
}
