namespace BulletinSite.Archive.Splitting;

/// <summary>Finds where the names of an English byline end and a title begins: By Jane Doe, Staff Writer; By Hugh Penrose | Local 88.</summary>
internal static class LatinNames
{
    private const int LongestTitle = 48;
    private const int LongestName = 40;

    /// <summary>The end of the names in a range: before a comma or bar, where no second name follows with "and".</summary>
    public static int EndOf(string text, int start, int next, int end)
    {
        while (start < next && text[start] == ' ') start++;
        if (start >= next || !TextForm.IsLatin(text[start]) || next != end) return next;
        var names = text.AsSpan(start, next - start);
        var bar = names.IndexOfAny('|', '•', '(');
        if (bar > 0) return start + names[..bar].TrimEnd().Length;
        var comma = names.IndexOf(',');
        if (comma <= 0 || names[comma..].Length > LongestTitle) return next;
        var rest = names[comma..];
        var isList = rest.Contains(" and ", StringComparison.Ordinal) || rest.Contains('&');
        // "John Smith, Jr." is one name; "A. Lee, C. Roe" without "and" is a name and a title.
        return isList && char.IsUpper(rest.TrimStart(" ,")[0]) ? next : start + comma;
    }

    /// <summary>Whether a text is one person's name and nothing else: two to four words, each with a capital.</summary>
    public static bool IsName(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestName) return false;
        var words = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (word.IsEmpty || !char.IsAsciiLetterUpper(word[0])) return false;
            foreach (var c in word)
            {
                if (!TextForm.IsLatin(c) && c is not ('.' or '-' or '\'' or '’')) return false;
            }

            words++;
        }

        return words is >= 2 and <= 4;
    }

    /// <summary>What stands before a comma and a title in small letters: Margaret Pell, churchwarden.</summary>
    public static ReadOnlySpan<char> WithoutTitle(ReadOnlySpan<char> text)
    {
        var comma = text.IndexOf(',');
        return comma > 0 && comma + 2 < text.Length && text.Length - comma <= LongestTitle && char.IsAsciiLetterLower(text[comma + 2]) ? text[..comma] : text;
    }

    /// <summary>Where reading goes on behind the names: a title is passed over to the end.</summary>
    public static int BehindTitle(string text, int at, int end) =>
        at < end && text[at] is ',' or ' ' or '|' && text.AsSpan(at, end - at).TrimStart(" ,|•(") is { IsEmpty: false } title && TextForm.IsLatin(title[0]) ? end : at;
}
