using System.Runtime.InteropServices;

namespace BulletinSite.Archive.Splitting;

/// <summary>The words of the sections of a page: pairs of Han characters, the beginnings of Latin words, numbers. Each word has a number of its own on the page.</summary>
internal sealed class SectionWords
{
    private const int LeastLatin = 4;
    private const int LongestStem = 6;
    private const int LeastDigits = 2;
    private const uint Latin = 1;
    private const uint Digits = 2;

    private readonly Dictionary<ulong, int> _numbers;
    private readonly List<Word> _words;
    private readonly List<(int Word, int Times)> _counts;
    private int _section;
    private int _list;

    /// <param name="letters">About how many characters there are.</param>
    public SectionWords(int letters)
    {
        _numbers = new Dictionary<ulong, int>(letters / 2);
        _words = new List<Word>(letters / 2);
        _counts = new List<(int, int)>(letters);
    }

    /// <summary>How many words the page has.</summary>
    public int Count => _words.Count;

    /// <summary>The words of all lists, each with how often it stands in its list, list after list.</summary>
    public ReadOnlySpan<(int Word, int Times)> Counts => CollectionsMarshal.AsSpan(_counts);

    /// <summary>In how many sections a word stands.</summary>
    public int SectionsOf(int word) => _words[word].Sections;

    /// <summary>Begins a list of words, and says where in all of them it begins.</summary>
    /// <param name="section">The section they are of; sections come in their order.</param>
    public int Begin(int section)
    {
        _section = section;
        return _list = _counts.Count;
    }

    /// <summary>Adds the words of some text to the list.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (TextForm.IsHan(c))
            {
                if (at + 1 < text.Length && TextForm.IsHan(text[at + 1])) Count(((ulong)c << 16) | text[at + 1]);
                at++;
            }
            else if (TextForm.IsLatin(c))
            {
                var start = at;
                while (at < text.Length && TextForm.IsLatin(text[at])) at++;
                if (at - start >= LeastLatin) Count(Hash(text[start..Math.Min(at, start + LongestStem)], Latin));
            }
            else if (char.IsAsciiDigit(c))
            {
                var start = at;
                while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
                if (at - start >= LeastDigits) Count(Hash(text[start..at], Digits));
            }
            else
            {
                at++;
            }
        }

        void Count(ulong key)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, key, out var isKnown);
            if (!isKnown)
            {
                number = _words.Count;
                _words.Add(new Word(0, -1, -1));
            }

            ref var word = ref CollectionsMarshal.AsSpan(_words)[number];
            if (word.LastSection != _section) word = word with { Sections = word.Sections + 1, LastSection = _section };
            if (word.Place >= _list)
            {
                CollectionsMarshal.AsSpan(_counts)[word.Place].Times++;
                return;
            }

            word = word with { Place = _counts.Count };
            _counts.Add((number, 1));
        }
    }

    // FNV-1a, without case; apart from the pairs of characters, which have no high bits.
    private static ulong Hash(ReadOnlySpan<char> word, uint kind)
    {
        var hash = 14695981039346656037UL ^ kind;
        foreach (var c in word) hash = (hash ^ char.ToLowerInvariant(c)) * 1099511628211UL;
        return hash | (1UL << 63);
    }

    // In how many sections it stands, the last of them, and where it was counted last.
    private readonly record struct Word(int Sections, int LastSection, int Place);
}
