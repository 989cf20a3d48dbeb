using System.Collections.Immutable;
using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Small questions about characters that several facts ask.</summary>
internal static class TextForm
{
    public const string SentenceEnds = "。！？!?…";
    public const string ClosingMarks = "”’」』）)】》〉\"'";
    public const string OpeningMarks = "“‘「『（(【《〈";

    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' || (c > '\u3000' && IsRareHan(c));

    public static bool IsLatin(char c) => char.IsAsciiLetter(c) || c is >= 'À' and <= 'ɏ' && c is not ('×' or '÷');

    // Above the ideographic space there is none, and asking for it takes its time.
    public static bool IsBlank(char c) => c <= '\u3000' && char.IsWhiteSpace(c);

    /// <summary>One of <see cref="SentenceEnds"/>.</summary>
    public static bool EndsSentence(char c) => c is '。' or '！' or '？' or '!' or '?' or '…';

    /// <summary>One of <see cref="ClosingMarks"/>.</summary>
    public static bool IsClosingMark(char c) => c is '”' or '’' or '」' or '』' or '）' or ')' or '】' or '》' or '〉' or '"' or '\'';

    /// <summary>One of <see cref="OpeningMarks"/>.</summary>
    public static bool IsOpeningMark(char c) => c is '“' or '‘' or '「' or '『' or '（' or '(' or '【' or '《' or '〈';

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

    /// <summary>Whether a text begins with one of some words, and how long the first of them is that it begins with.</summary>
    public static bool StartsWithAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words, out int length)
    {
        length = 0;
        if (text.IsEmpty) return false;
        var first = text[0];
        foreach (var word in words)
        {
            // Of a hundred words hardly one begins with the same character.
            if (word[0] != first || !text.StartsWith(word, StringComparison.Ordinal)) continue;
            length = word.Length;
            return true;
        }

        return false;
    }

    public static bool StartsWithAny(ReadOnlySpan<char> text, ImmutableArray<string> words, out int length) => StartsWithAny(text, words.AsSpan(), out length);

    /// <summary>Whether a text ends with one of some words, and how long the first of them is that it ends with.</summary>
    public static bool EndsWithAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words, out int length)
    {
        length = 0;
        if (text.IsEmpty) return false;
        var last = text[^1];
        foreach (var word in words)
        {
            if (word[^1] != last || !text.EndsWith(word, StringComparison.Ordinal)) continue;
            length = word.Length;
            return true;
        }

        return false;
    }

    public static bool EndsWithAny(ReadOnlySpan<char> text, ImmutableArray<string> words, out int length) => EndsWithAny(text, words.AsSpan(), out length);

    private static bool IsRareHan(char c) => c is >= '\u3400' and <= '\u4DBF' or '〇' or >= '\uF900' and <= '\uFAFF' || char.IsSurrogate(c);
}
