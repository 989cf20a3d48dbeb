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

    private readonly Dictionary<ulong, int> _numbers = [];
    private readonly List<int> _sections = [];
    private readonly List<int> _lastSection = [];

    /// <summary>How many words the page has.</summary>
    public int Count => _sections.Count;

    /// <summary>In how many sections a word stands.</summary>
    public int SectionsOf(int word) => _sections[word];

    /// <summary>The words of some text of a section, with how often each stands there, added to those that were found before.</summary>
    public void Add(ReadOnlySpan<char> text, int section, Dictionary<int, int> counts)
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
                number = _sections.Count;
                _sections.Add(0);
                _lastSection.Add(-1);
            }

            if (_lastSection[number] != section)
            {
                _lastSection[number] = section;
                _sections[number]++;
            }

            CollectionsMarshal.GetValueRefOrAddDefault(counts, number, out _)++;
        }
    }

    // FNV-1a, without case; apart from the pairs of characters, which have no high bits.
    private static ulong Hash(ReadOnlySpan<char> word, uint kind)
    {
        var hash = 14695981039346656037UL ^ kind;
        foreach (var c in word) hash = (hash ^ char.ToLowerInvariant(c)) * 1099511628211UL;
        return hash | (1UL << 63);
    }
}
