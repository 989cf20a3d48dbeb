using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Reads the names of people that stand in a row, as bylines print them.</summary>
/// <remarks>
/// A Chinese name has 2 to 4 characters, one with a middle dot up to 20; two single characters with a blank between are one name
/// set apart (李　娜). A Latin name is two to five words that begin with a capital.
/// </remarks>
internal static class NameList
{
    private const int LongestHanName = 4;
    private const int LongestDottedName = 20;
    private const int MostLatinWords = 5;

    // Longer than Esq. and Jr.
    private const int ShortestLastName = 4;

    // In capitals they look like names.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> SmallWords =
        new HashSet<string>("WITH FROM FOR AT IN ON TO AFTER BEFORE AS IS ARE WAS WERE".Split(' '), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The names of a range, or false when something in it is no name.</summary>
    public static bool TryRead(string text, TextSpan range, List<TextSpan> names)
    {
        var at = range.Start;
        while (true)
        {
            at = SkipSeparators(text, at, range.End);
            if (at >= range.End) return true;
            var name = TextForm.IsLatin(text[at]) ? Latin(text, at, range.End) : Han(text, at, range.End);
            if (name.IsEmpty) return false;
            names.Add(name);
            at = name.End < range.End && text[name.End] == '.' ? name.End + 1 : name.End;
        }
    }

    /// <summary>The name as it is listed: blanks inside a Chinese name are left out.</summary>
    public static string Plain(ReadOnlySpan<char> name)
    {
        name = LatinNames.WithoutBracket(name);
        if (TextForm.IsLatin(name[0]) || !name.ContainsAny(" \u3000\u00A0\t")) return name.ToString();
        Span<char> plain = stackalloc char[name.Length];
        var length = 0;
        foreach (var c in name)
        {
            if (!TextForm.IsBlank(c)) plain[length++] = c;
        }

        return plain[..length].ToString();
    }

    private static int SkipSeparators(string text, int at, int end)
    {
        while (at < end)
        {
            if (TextForm.IsBlank(text[at]) || text[at] is '、' or ',' or '，' or '/' or '／' or '╱' or '∕' or '．' or ';' or '；' or '&') at++;
            else if (IsWord(text, at, end, "and")) at += 3;
            else break;
        }

        return at;
    }

    private static bool IsWord(string text, int at, int end, string word) =>
        at + word.Length < end && text.AsSpan(at).StartsWith(word, StringComparison.Ordinal) && text[at + word.Length] == ' ';

    private static TextSpan Han(string text, int start, int end)
    {
        int at = start, han = 0;
        var dotted = false;
        while (at < end && (TextForm.IsHan(text[at]) || text[at] is '·' or '•' or '・'))
        {
            if (TextForm.IsHan(text[at])) han++;
            else dotted = true;
            at++;
        }

        if (han == 1 && !dotted && SetApart(text, at, end) is > 0 and var apart) return TextSpan.FromBounds(start, apart);
        var isName = dotted ? han >= 2 && at - start <= LongestDottedName : han is >= 2 and <= LongestHanName;
        return isName ? TextSpan.FromBounds(start, at) : default;
    }

    // 李　娜: one character, blanks, one character, and then no further one.
    private static int SetApart(string text, int at, int end)
    {
        var next = at;
        while (next < end && TextForm.IsBlank(text[next])) next++;
        if (next == at || next >= end || !TextForm.IsHan(text[next])) return 0;
        return next + 1 >= end || !TextForm.IsHan(text[next + 1]) ? next + 1 : 0;
    }

    // Mrs. Clara Dunning. without the form of address and the byline's full stop; Mrs. Dunning keeps hers.
    private static TextSpan Bare(string text, int start, int end)
    {
        var first = text.AsSpan(start, end - start).IndexOf(' ');
        if (first > 0 && text.AsSpan(start + first + 1, end - start - first - 1).TrimEnd().Contains(' ') && LatinNames.IsAddress(text.AsSpan(start, first))) start += first + 1;
        var last = text.AsSpan(start, end - start).LastIndexOf(' ') + 1;
        if (text[end - 1] == '.' && end - start - last > ShortestLastName && !text.AsSpan(start + last, end - start - last - 1).Contains('.')) end--;
        return TextSpan.FromBounds(start, end);
    }

    private static TextSpan Latin(string text, int start, int end)
    {
        int at = start, lastEnd = start, words = 0;
        while (at < end && words < MostLatinWords && char.IsUpper(text[at]))
        {
            var word = at;
            while (at < end && (TextForm.IsLatin(text[at]) || text[at] is '.' or '-' or '\'' or '’')) at++;
            // BY WALKERS WITH DOGS
            if (words > 0 && SmallWords.Contains(text.AsSpan(word, at - word))) return default;
            words++;
            lastEnd = at;
            if (at < end && text[at] == ' ') at++;
        }

        return words >= 1 && (lastEnd == end || at < end) && lastEnd > start ? Bare(text, start, lastEnd) : default;
    }
}
