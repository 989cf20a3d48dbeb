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

    /// <param name="letters">About how many characters there are.</param>
    public SectionWords(int letters)
    {
        _numbers = new Dictionary<ulong, int>(letters / 2);
        _words = new List<Word>(letters / 2);
    }

    /// <summary>How many words the page has.</summary>
    public int Count => _words.Count;

    /// <summary>In how many sections a word stands.</summary>
    public int SectionsOf(int word) => _words[word].Sections;

    /// <summary>The words of some text of a section, with how often each stands there, added to those of a list that has been filled with nothing else since it began.</summary>
    /// <param name="text">The text.</param>
    /// <param name="section">Its section; sections come in their order.</param>
    /// <param name="list">Which list of all is filled; each has its number.</param>
    /// <param name="counts">The list.</param>
    public void Add(ReadOnlySpan<char> text, int section, int list, List<(int Word, int Times)> counts)
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
                _words.Add(new Word(0, -1, -1, 0));
            }

            ref var word = ref CollectionsMarshal.AsSpan(_words)[number];
            if (word.LastSection != section) word = word with { Sections = word.Sections + 1, LastSection = section };
            if (word.List == list)
            {
                CollectionsMarshal.AsSpan(counts)[word.Place].Times++;
                return;
            }

            word = word with { List = list, Place = counts.Count };
            counts.Add((number, 1));
        }
    }

    // FNV-1a, without case; apart from the pairs of characters, which have no high bits.
    private static ulong Hash(ReadOnlySpan<char> word, uint kind)
    {
        var hash = 14695981039346656037UL ^ kind;
        foreach (var c in word) hash = (hash ^ char.ToLowerInvariant(c)) * 1099511628211UL;
        return hash | (1UL << 63);
    }

    // In how many sections it stands, the last of them, and where it stands in the list that was filled last.
    private readonly record struct Word(int Sections, int LastSection, int List, int Place);
}
