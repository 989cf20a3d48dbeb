using System.Text;

namespace BulletinSite.Model.Ordering;

/// <summary>Puts names and headings into the order of a Chinese index: digits, Latin letters, then characters by reading and strokes.</summary>
/// <remarks>From a table of the project, so that every machine sorts alike; no collation of the system is asked.</remarks>
public static class LabelOrder
{
    private const char Unknown = '\uFFFE';
    private const int HanBase = 0x100;

    /// <summary>A text whose ordinal order is the place of the label in an index. Marks and blanks do not count.</summary>
    /// <param name="label">The name or heading.</param>
    /// <param name="isPerson">Whether it begins with a surname, some of which are read otherwise than the word.</param>
    public static string KeyOf(string label, bool isPerson = false)
    {
        ArgumentNullException.ThrowIfNull(label);
        var key = new StringBuilder(label.Length * 2);
        for (var i = 0; i < label.Length;)
        {
            var rest = label.AsSpan(i);
            var exception = i == 0 && isPerson ? Readings.All.Surname(rest) ?? Readings.All.Word(rest) : Readings.All.Word(rest);
            if (exception is null)
            {
                Append(key, label[i]);
                i++;
                continue;
            }

            foreach (var syllable in exception.Syllables) AppendHan(key, syllable, label[i++]);
        }

        return key.ToString();
    }

    /// <summary>The shelf a key stands on: a letter from A to Z, <see cref="IndexShelf.Digits"/>, <see cref="IndexShelf.Latin"/> or <see cref="IndexShelf.Other"/>.</summary>
    public static IndexShelf ShelfOf(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (key.Length == 0 || key[0] == Unknown) return IndexShelf.Other;
        return key[0] switch
        {
            < 'a' => IndexShelf.Digits,
            < (char)HanBase => IndexShelf.Latin,
            _ => new IndexShelf(char.ToUpperInvariant(Readings.All.Syllables[key[0] - HanBase][0])),
        };
    }

    private static void Append(StringBuilder key, char c)
    {
        // Full-width digits and letters count as the plain ones.
        if (c is >= '\uFF10' and <= '\uFF5A') c = (char)(c - 0xFEE0);
        if (char.IsAsciiLetterOrDigit(c)) key.Append(char.ToLowerInvariant(c));
        else if (Readings.All.SyllableOf(c) is { } syllable) AppendHan(key, syllable, c);
        else if (char.IsLetterOrDigit(c) || char.IsSurrogate(c)) key.Append(Unknown).Append(c);
    }

    private static void AppendHan(StringBuilder key, int syllable, char c) =>
        key.Append((char)(HanBase + syllable)).Append((char)(HanBase + Readings.All.PlaceOf(c)));
}
