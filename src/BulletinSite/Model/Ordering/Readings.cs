using System.Collections.Frozen;
using System.Collections.Immutable;

namespace BulletinSite.Model.Ordering;

/// <summary>The table of Mandarin readings and its exceptions, as the project keeps them in this folder.</summary>
internal sealed class Readings
{
    private const char First = '\u4E00';
    private const int Characters = 0x9FFF - First + 1;
    private const int None = -1;

    private static readonly Lazy<Readings> Table = new(Load);

    private readonly int[] _syllables = new int[Characters];
    private readonly int[] _places = new int[Characters];
    private readonly FrozenDictionary<char, ImmutableArray<WordReading>> _surnames;
    private readonly FrozenDictionary<char, ImmutableArray<WordReading>> _words;

    private Readings(IEnumerable<string> table, IEnumerable<string> exceptions)
    {
        Array.Fill(_syllables, None);
        var syllables = ImmutableArray.CreateBuilder<string>();
        var place = 0;
        foreach (var line in table.Where(IsEntry))
        {
            var (syllable, characters) = Cut(line);
            foreach (var c in characters)
            {
                _syllables[c - First] = syllables.Count;
                _places[c - First] = place++;
            }

            syllables.Add(syllable);
        }

        Syllables = syllables.DrainToImmutable();
        var numbers = Syllables.Select((syllable, number) => (syllable, number)).ToFrozenDictionary(pair => pair.syllable, pair => pair.number, StringComparer.Ordinal);
        var isOfSurnames = false;
        var (surnames, words) = (new List<WordReading>(), new List<WordReading>());
        foreach (var line in exceptions.Where(IsEntry))
        {
            if (line[0] == '[') isOfSurnames = line == "[surnames]";
            else (isOfSurnames ? surnames : words).Add(Exception(line, numbers));
        }

        _surnames = ByFirst(surnames);
        _words = ByFirst(words);
    }

    public static Readings All => Table.Value;

    /// <summary>Every syllable with its tone, in order: <c>a1</c>, <c>a2</c> …</summary>
    public ImmutableArray<string> Syllables { get; }

    /// <summary>The number of the syllable a character is usually read as; null where the table has none.</summary>
    public int? SyllableOf(char c) => c >= First && c - First < Characters && _syllables[c - First] is var syllable and not None ? syllable : null;

    /// <summary>The character's place among all of them; it orders characters that are read alike.</summary>
    public int PlaceOf(char c) => c >= First && c - First < Characters ? _places[c - First] : 0;

    /// <summary>The surname a text starts with, when it is read otherwise than as a word.</summary>
    public WordReading? Surname(ReadOnlySpan<char> text) => Find(_surnames, text);

    /// <summary>The longest word of the exceptions a text starts with.</summary>
    public WordReading? Word(ReadOnlySpan<char> text) => Find(_words, text);

    private static WordReading? Find(FrozenDictionary<char, ImmutableArray<WordReading>> words, ReadOnlySpan<char> text)
    {
        if (!words.TryGetValue(text[0], out var candidates)) return null;
        foreach (var candidate in candidates)
        {
            if (text.StartsWith(candidate.Word, StringComparison.Ordinal)) return candidate;
        }

        return null;
    }

    private static WordReading Exception(string line, FrozenDictionary<string, int> numbers)
    {
        var parts = line.Split(' ');
        var reading = new WordReading(parts[0], [.. parts.Skip(1).Select(syllable => numbers[syllable])]);
        return reading.Word.Length == reading.Syllables.Length ? reading : throw new FormatException($"exceptions.txt: {line}");
    }

    private static FrozenDictionary<char, ImmutableArray<WordReading>> ByFirst(List<WordReading> words) => words
        .GroupBy(word => word.Word[0])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(word => word.Word.Length).ToImmutableArray());

    private static bool IsEntry(string line) => line.Length > 0 && line[0] != '#';

    private static (string Syllable, string Characters) Cut(string line)
    {
        var blank = line.IndexOf(' ', StringComparison.Ordinal);
        return (line[..blank], line[(blank + 1)..]);
    }

    private static Readings Load() => new(Lines("readings.txt"), Lines("exceptions.txt"));

    private static List<string> Lines(string file)
    {
        using var stream = typeof(Readings).Assembly.GetManifestResourceStream(file) ?? throw new InvalidOperationException(file);
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line) lines.Add(line);
        return lines;
    }
}
