namespace BulletinSite.Archive.Splitting;

/// <summary>Tells the full stop of a Latin sentence from that of an initial or a title: Col. F. W. Marden, U. S., Mrs.</summary>
internal static class LatinStops
{
    private const int LongestTitle = 6;
    private const int ShortestInitial = 2;

    // Titles that stand before a name. "St." and "Co." end sentences as well.
    private static readonly string[] Titles = ["Mr", "Mrs", "Messrs", "Dr", "Rev", "Hon", "Prof", "Gen", "Maj", "Col", "Capt", "Lieut", "Lt", "Sergt", "Sgt", "Gov", "Sen", "Rep", "Supt", "Bro"];

    private static readonly string[] BeforeNames = [.. from word in new[] { "and", "of", "by", "to", "with", "from", "for" } from title in new[] { "Miss", "Mr", "Mrs", "Dr" } select $" {word} {title}"];

    /// <summary>Whether a text ends with a title and its stop, or with the initials behind one: its sentence goes on with the name. Mrs. | Peel, Mr. A. | Boyd, Prof. Simon N. | Tate.</summary>
    public static bool EndsInTitle(ReadOnlySpan<char> text)
    {
        if (!EndsInInitial(text)) return IsTitle(LastWord(text));
        var names = text;
        while (EndsInInitial(names)) names = names[..^ShortestInitial].TrimEnd(' ');
        if (IsTitle(LastWord(names))) return true;
        var given = names[(names.LastIndexOf(' ') + 1)..];
        return given.Length > 1 && char.IsAsciiLetterUpper(given[0]) && char.IsAsciiLetterLower(given[^1]) && IsTitle(LastWord(names[..^given.Length].TrimEnd(' ')));
    }

    /// <summary>Whether a text ends with what stands before a name, without a stop: Mrs. Marden and Miss | Peel, of Mr | Tate. Near Miss is a headline.</summary>
    public static bool EndsBeforeName(ReadOnlySpan<char> text)
    {
        foreach (var ending in BeforeNames)
        {
            if (text.EndsWith(ending, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool IsTitle(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestTitle) return false;
        foreach (var title in Titles)
        {
            if (word.Equals(title, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>Whether a text ends with an initial and its stop: F. W. may stand in a sentence or at its end.</summary>
    public static bool EndsInInitial(ReadOnlySpan<char> text) => LastWord(text) is [var letter] && char.IsAsciiLetterUpper(letter);

    /// <summary>Whether a full stop stands inside a text, behind which it goes on.</summary>
    public static bool HasInnerStop(ReadOnlySpan<char> text)
    {
        for (var from = 0; text[from..].IndexOf(". ", StringComparison.Ordinal) is >= 0 and var at; from += at + 1)
        {
            var before = text[..(from + at + 1)];
            // Five minutes with... Joan Hill
            if (before.EndsWith("...", StringComparison.Ordinal)) continue;
            // L. Mendez, Secretary: what begins with an initial is a name, and no headline.
            if (before.Length == ShortestInitial || (!EndsInInitial(before) && !EndsInTitle(before) && !IsAbbreviated(before, text[before.Length..].TrimStart()))) return true;
        }

        return false;
    }

    // until 10 p.m. every night, Lions vs. Bears, No. 4, St. Mary's at a line's beginning
    private static bool IsAbbreviated(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        if (behind is [>= 'a' and <= 'z', ..]) return true;
        var word = LastWord(before);
        return word is "vs" or "Mt" or "Ft" or "Corp" or "Pvt" || (word is "St" && before.Length == word.Length + 1) || (word is "No" or "Nos" or "Vol" && behind is [>= '0' and <= '9', ..]);
    }

    // The word before the last stop, empty where the text does not end with one.
    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[^1] != '.') return default;
        var words = text[..^1];
        var start = words.Length;
        while (start > 0 && char.IsAsciiLetter(words[start - 1])) start--;
        return start == 0 || TextForm.IsBlank(words[start - 1]) || TextForm.IsOpeningMark(words[start - 1]) || words[start - 1] is '"' or '.' ? words[start..] : default;
    }
}
