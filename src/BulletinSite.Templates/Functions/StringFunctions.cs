using System.Collections.Immutable;
using System.Text;
using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Functions;

/// <summary>The built-ins called <c>string.…</c> that test or change a whole text.</summary>
internal static class StringFunctions
{
    public static ImmutableArray<HostFunction> All { get; } =
    [
        new("string.escape", "The text with control characters and quotes escaped.", ["text"], call => call.Text(0) is { } text ? StringEscape.Of(text) : default(Value)),
        new("string.append", "The text with another behind it.", ["text", "with"], call => call.Text(0) + call.Text(1)),
        new("string.prepend", "The text with another before it.", ["text", "by"], call => call.Text(1) + call.Text(0)),
        new("string.capitalize", "The text with its first character in upper case.", ["text"], call => Capitalize(call.TextOrEmpty(0))),
        new("string.capitalizewords", "The text with the first letter of each word in upper case.", ["text"], call => CapitalizeWords(call.TextOrEmpty(0))),
        new("string.downcase", "The text in lower case.", ["text"], call => call.Text(0)?.ToLowerInvariant()),
        new("string.upcase", "The text in upper case.", ["text"], call => call.Text(0)?.ToUpperInvariant()),
        new("string.contains", "Whether the text contains another.", ["text", "value"], call =>
            call.Text(0) is { Length: > 0 } text && call.Text(1) is { Length: > 0 } value && text.Contains(value, StringComparison.Ordinal)),
        new("string.starts_with", "Whether the text starts with another.", ["text", "value"], call =>
            call.Text(0) is { Length: > 0 } text && call.Text(1) is { Length: > 0 } value && text.StartsWith(value, StringComparison.Ordinal)),
        new("string.ends_with", "Whether the text ends with another.", ["text", "value"], call =>
            call.Text(0) is { Length: > 0 } text && call.Text(1) is { Length: > 0 } value && text.EndsWith(value, StringComparison.Ordinal)),
        new("string.empty", "Whether the text has no characters.", ["text"], call => string.IsNullOrEmpty(call.Text(0))),
        new("string.whitespace", "Whether the text has nothing but whitespace.", ["text"], call => string.IsNullOrWhiteSpace(call.Text(0))),
        new("string.equals_ignore_case", "Whether two texts are the same but for case.", ["text", "value"], call =>
            call.Text(0) is { } text && call.Text(1) is { } value && string.Equals(text, value, StringComparison.OrdinalIgnoreCase)),
        new("string.handleize", "The text as a part of an address: lower case, with hyphens.", ["text"], call => Handleize(call.NeedText(0))),
        new("string.literal", "The text quoted as a template would write it.", ["text"], call => call.Text(0) is { } text ? $"\"{StringEscape.Of(text)}\"" : default(Value)),
        new("string.lstrip", "The text without whitespace at its start.", ["text"], call => call.Text(0)?.TrimStart()),
        new("string.rstrip", "The text without whitespace at its end.", ["text"], call => call.Text(0)?.TrimEnd()),
        new("string.strip", "The text without whitespace at both ends.", ["text"], call => call.Text(0)?.Trim()),
        new("string.strip_newlines", "The text without line ends.", ["text"], call => StripNewLines(call.TextOrEmpty(0))),
        new("string.pluralize", "One word for 1 and another for other numbers.", ["number", "singular", "plural"], call => call.Int(0) == 1 ? call.Text(1) : call.Text(2)),
        new("string.pad_left", "The text filled up with spaces on the left.", ["text", "width"], call => Pad(call, (text, width) => text.PadLeft(width))),
        new("string.pad_right", "The text filled up with spaces on the right.", ["text", "width"], call => Pad(call, (text, width) => text.PadRight(width))),
    ];

    private static string Capitalize(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string CapitalizeWords(string text) => string.Create(text.Length, text, static (span, from) =>
    {
        var isBeforeWord = true;
        for (var i = 0; i < from.Length; i++)
        {
            var startsWord = isBeforeWord && char.IsLetter(from[i]);
            span[i] = startsWord ? char.ToUpperInvariant(from[i]) : from[i];
            isBeforeWord = char.IsWhiteSpace(from[i]) || (isBeforeWord && !startsWord);
        }
    });

    private static string Handleize(string text)
    {
        var handle = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) handle.Append(char.ToLowerInvariant(c));
            else if (handle.Length == 0 || handle[^1] != '-') handle.Append('-');
        }

        if (handle.Length > 0 && handle[^1] == '-') handle.Length--;
        return handle.ToString();
    }

    private static string StripNewLines(string text) =>
        text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);

    private static Value Pad(FunctionCall call, Func<string, int, string> pad)
    {
        var width = call.Int(1);
        if (width < 0) call.Fail($"the width {width} is less than nothing", "give a width of 0 or more");
        call.Rendering.CheckLength(width, call.Place);
        return pad(call.TextOrEmpty(0), width);
    }
}
