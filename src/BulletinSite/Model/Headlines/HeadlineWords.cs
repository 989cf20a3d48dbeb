using System.Collections.Frozen;
using System.Collections.Immutable;

namespace BulletinSite.Model.Headlines;

/// <summary>The words headlines are made of, as the project keeps them in this folder.</summary>
internal static class HeadlineWords
{
    private const string File = "headline-words.txt";

    // By the first character; of words that begin alike, the longest comes first.
    private static readonly Lazy<FrozenDictionary<char, ImmutableArray<string>>> All = new(Load);

    /// <summary>How long the word is that a text begins with; 0 where it begins with none.</summary>
    public static int LengthAtStartOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !All.Value.TryGetValue(text[0], out var words)) return 0;
        foreach (var word in words)
        {
            if (word.Length > 1 && text.StartsWith(word, StringComparison.Ordinal)) return word.Length;
        }

        return 0;
    }

    /// <summary>Whether a character that is no word itself belongs to the word before it.</summary>
    public static bool IsEnding(char character) => All.Value.TryGetValue(character, out var words) && words[^1].Length == 1;

    private static FrozenDictionary<char, ImmutableArray<string>> Load()
    {
        using var stream = typeof(HeadlineWords).Assembly.GetManifestResourceStream(File) ?? throw new InvalidOperationException(File);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith('#')).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .GroupBy(word => word[0])
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(word => word.Length).ToImmutableArray());
    }
}
