using System.Collections.Immutable;
using System.Text;
using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Functions;

/// <summary>The built-ins called <c>string.…</c> that find, cut out or replace parts of a text.</summary>
internal static class StringPartFunctions
{
    private static readonly FunctionParameter Ellipsis = new("ellipsis", Value.Null);

    public static ImmutableArray<HostFunction> All { get; } =
    [
        new("string.remove", "The text without any occurrence of another.", ["text", "remove"], call =>
            string.IsNullOrEmpty(call.Text(0)) || string.IsNullOrEmpty(call.Text(1)) ? call.Text(0) : Replace(call, "")),
        new("string.remove_first", "The text without the first occurrence of another.", ["text", "remove"], call => RemoveOne(call, fromEnd: false)),
        new("string.remove_last", "The text without the last occurrence of another.", ["text", "remove"], call => RemoveOne(call, fromEnd: true)),
        new("string.replace", "The text with every occurrence of another replaced.", ["text", "match", "replace"], call => Replace(call, call.TextOrEmpty(2))),
        new("string.replace_first", "The text with the first occurrence of another replaced.", ["text", "match", "replace", new("fromEnd", Value.False)], call =>
            ReplaceOne(call, call.TextOrEmpty(2), call[3].IsTruthy)),
        new("string.size", "How many characters the text has.", ["text"], call => call.TextOrEmpty(0).Length),
        new("string.slice", "The text from a character on, to its end or for a length.", ["text", "start", new("length", Value.Null)], call =>
            Slice(call.TextOrEmpty(0), call.Int(1), Length(call))),
        new("string.slice1", "One character of the text, or as many as a length says.", ["text", "start", new("length", 1)], call =>
            Slice(call.TextOrEmpty(0), call.Int(1), call.Int(2))),
        new("string.split", "The parts of the text between separators, without empty ones.", ["text", "match"], call => Split(call.TextOrEmpty(0), call.TextOrEmpty(1))),
        new("string.truncate", "The text cut to a length, which includes the ellipsis.", ["text", "length", Ellipsis], call =>
            Truncate(call.TextOrEmpty(0), call.Int(1), call.Text(2) ?? "...")),
        new("string.truncatewords", "The text cut to a number of words, with three dots behind it, whatever the ellipsis.", ["text", "count", Ellipsis], call =>
            TruncateWords(call.TextOrEmpty(0), call.Int(1))),
        new("string.index_of", "Where another text starts in the text; -1 when nowhere.",
            ["text", "search", new("startIndex", Value.Null), new("count", Value.Null), new("stringComparison", Value.Null)], call => IndexOf(call)),
    ];

    private static Value Replace(FunctionCall call, string replacement)
    {
        if (call.Text(1) is not { Length: > 0 } match)
        {
            call.Fail("there is no text to look for", "give a text of at least one character");
            return default;
        }

        return call.TextOrEmpty(0).Replace(match, replacement, StringComparison.Ordinal);
    }

    private static Value RemoveOne(FunctionCall call, bool fromEnd) => call.Text(0) is null ? default(Value) : ReplaceOne(call, "", fromEnd);

    private static string ReplaceOne(FunctionCall call, string replacement, bool fromEnd)
    {
        var (text, match) = (call.TextOrEmpty(0), call.TextOrEmpty(1));
        if (match.Length == 0) return text;
        var at = fromEnd ? text.LastIndexOf(match, StringComparison.Ordinal) : text.IndexOf(match, StringComparison.Ordinal);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + match.Length));
    }

    private static int Length(FunctionCall call)
    {
        if (call[2].IsNull) return int.MaxValue;
        var length = call.Int(2);
        if (length < 0) call.Fail($"the length {length} is less than nothing", "give a length of 0 or more");
        return length;
    }

    private static string Slice(string text, int start, int length)
    {
        if (start < 0) start += text.Length;
        if (start < 0)
        {
            // What lies before the text counts, but is not there.
            length = Math.Min(length, text.Length) + start;
            start = 0;
        }

        if (start >= text.Length || length <= 0) return "";
        return text.Substring(start, Math.Min(length, text.Length - start));
    }

    private static ValueArray Split(string text, string separator)
    {
        var parts = ValueArray.Sequence();
        foreach (var part in text.Split(separator, StringSplitOptions.RemoveEmptyEntries)) parts.Add(part);
        return parts;
    }

    private static string Truncate(string text, int length, string ellipsis) =>
        text.Length <= Math.Max(0, length) ? text : string.Concat(text.AsSpan(0, Math.Clamp(length - ellipsis.Length, 0, text.Length)), ellipsis);

    // Words are what stands between runs of blanks, so a blank at the start makes an empty first word.
    private static string TruncateWords(string text, int count)
    {
        if (text.Length == 0) return "";
        var cut = new StringBuilder();
        var words = 0;
        for (var i = 0; words < count && i <= text.Length; words++)
        {
            if (words > 0) cut.Append(' ');
            while (i < text.Length && !char.IsWhiteSpace(text[i])) cut.Append(text[i++]);
            if (i == text.Length) break;
            while (i < text.Length && char.IsWhiteSpace(text[i])) i++;
        }

        return cut.Append("...").ToString();
    }

    private static Value IndexOf(FunctionCall call)
    {
        if (call.Text(0) is not { } text || call.Text(1) is not { } search)
        {
            call.Fail("there is no text to search", "test that the text is there first");
            return default;
        }

        var start = call[2].IsNull ? 0 : call.Int(2);
        if (start < 0 || start > text.Length) call.Fail($"the start {start} is outside of the text", "give a position in the text");
        var count = call[3].IsNull ? text.Length - start : call.Int(3);
        if (count < 0 || count > text.Length - start) call.Fail($"the count {count} goes beyond the text", "give no more characters than there are behind the start");
        var ignoreCase = call.Text(4)?.EndsWith("IgnoreCase", StringComparison.Ordinal) == true;
        return text.IndexOf(search, start, count, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
    }
}
