namespace BulletinSite.Archive.Accuracy;

/// <summary>The neighbouring characters of a text, counted: texts that share most of them are the same text, however it was cut.</summary>
internal sealed class CharacterPairs
{
    private readonly Dictionary<(char First, char Second), int> _counts = [];
    private int _total;

    public static CharacterPairs Of(string text)
    {
        var pairs = new CharacterPairs();
        for (var i = 0; i + 1 < text.Length; i++)
        {
            var pair = (text[i], text[i + 1]);
            pairs._counts[pair] = pairs._counts.GetValueOrDefault(pair) + 1;
            pairs._total++;
        }

        // One character by itself is compared as it is.
        if (text.Length == 1) pairs._counts[(text[0], '\0')] = pairs._total = 1;
        return pairs;
    }

    /// <summary>Shared pairs over the mean number of pairs: 0 to 1.</summary>
    public double Overlap(CharacterPairs other)
    {
        if (_total + other._total == 0) return 0;
        var shared = _counts.Sum(entry => Math.Min(entry.Value, other._counts.GetValueOrDefault(entry.Key)));
        return 2.0 * shared / (_total + other._total);
    }
}
