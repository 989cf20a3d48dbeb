namespace BulletinSite.Archive.Enriching.Naming;

/// <summary>Words that may stand at a given place of a text; found by their first character.</summary>
internal sealed class WordList
{
    private readonly Dictionary<char, string[]> _byFirst;

    public WordList(IEnumerable<string> words)
    {
        _byFirst = words.Where(word => word.Length > 0)
            .GroupBy(word => word[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(word => word.Length).ToArray());
    }

    /// <summary>The length of the longest word that stands at the beginning of a text; 0 where none does.</summary>
    public int LengthAt(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_byFirst.TryGetValue(text[0], out var words)) return 0;
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) return word.Length;
        }

        return 0;
    }
}
