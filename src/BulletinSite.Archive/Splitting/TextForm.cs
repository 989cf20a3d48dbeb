using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Small questions about characters that several facts ask.</summary>
internal static class TextForm
{
    public const string SentenceEnds = "。！？!?…";
    public const string ClosingMarks = "”’」』）)】》〉\"'";
    public const string OpeningMarks = "“‘「『（(【《〈";

    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '〇' or >= '\uF900' and <= '\uFAFF' || char.IsSurrogate(c);

    public static bool IsLatin(char c) => char.IsAsciiLetter(c) || c is >= 'À' and <= 'ɏ' && c is not ('×' or '÷');

    public static bool IsBlank(char c) => char.IsWhiteSpace(c);

    /// <summary>The width in half characters: what a typesetter gives a full square counts 2.</summary>
    public static int WidthOf(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var c in text)
        {
            if (char.IsLowSurrogate(c)) continue;
            width += c < '\u1100' && c is not ('“' or '”' or '‘' or '’' or '…' or '—' or '·') ? 1 : 2;
        }

        return width;
    }

    /// <summary>Whether the last word of a text is an address of the web: https://example.org/2018, www.example.org.</summary>
    public static bool EndsInAddress(ReadOnlySpan<char> text) =>
        text[(text.LastIndexOfAnyExceptInRange('!', '~') + 1)..] is var word && (word.Contains("://", StringComparison.Ordinal) || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase));

    /// <summary>How long the number is that some papers print behind the last sentence of a report: 2 of ②7; 0 where a text begins with none.</summary>
    public static int EndNumberAt(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[0] is < '①' or > '⑳') return 0;
        var at = 1;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return at is 2 or 3 && (at == text.Length || IsBlank(text[at])) ? at : 0;
    }

    public static TextSpan Trim(string text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && IsBlank(text[start])) start++;
        while (end > start && IsBlank(text[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }

    public static bool StartsWithAny(ReadOnlySpan<char> text, IReadOnlyList<string> words, out int length)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!text.StartsWith(words[i], StringComparison.Ordinal)) continue;
            length = words[i].Length;
            return true;
        }

        length = 0;
        return false;
    }

    public static bool EndsWithAny(ReadOnlySpan<char> text, IReadOnlyList<string> words, out int length)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!text.EndsWith(words[i], StringComparison.Ordinal)) continue;
            length = words[i].Length;
            return true;
        }

        length = 0;
        return false;
    }
}
