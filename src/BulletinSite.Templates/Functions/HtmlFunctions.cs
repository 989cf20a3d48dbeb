using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Functions;

/// <summary>The built-ins called <c>html.…</c>.</summary>
internal static class HtmlFunctions
{
    // Letters and digits are added where it is used; these stay as they are in a finished address.
    private const string AddressMarks = "-_.~!*'();/?:@&=+$,#[]";

    public static HostFunction Escape { get; } = new(
        "html.escape", "The text with markup characters replaced.", ["text"], call => call.Text(0) is { } text ? HtmlEscape.Of(text) : default(Value));

    public static ImmutableArray<HostFunction> All { get; } =
    [
        new("html.strip", "The text without HTML tags.", ["text"], call => Strip(call)),
        Escape,
        new("html.newline_to_br", "The text with a break tag before each line end.", ["text"], call => call.Text(0) is { } text ? NewLinesToBreaks(text) : default(Value)),
        new("html.url_encode", "The text as one part of an address.", ["text"], call => call.Text(0) is { } text ? Uri.EscapeDataString(text) : default(Value)),
        new("html.url_escape", "An address with what cannot stand in one encoded.", ["text"], call => call.Text(0) is { } text ? EscapeAddress(text) : default(Value)),
    ];

    private static Value Strip(FunctionCall call)
    {
        if (call.Text(0) is not { } text) return default;
        // A tag ends at the first > outside of quotes.
        const string Pattern = """<script.*?</script>|<!--.*?-->|<style.*?</style>|<(?:[^<>"']|"[^"]*"|'[^']*')*>""";
        return RegexFunctions.Guarded(call, Pattern, RegexOptions.Singleline | RegexOptions.IgnoreCase, regex => regex.Replace(text, ""));
    }

    private static string NewLinesToBreaks(string text)
    {
        if (text.AsSpan().IndexOfAny('\r', '\n') < 0) return text;
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var isSecondHalf = text[i] == '\n' && i > 0 && text[i - 1] == '\r';
            if (text[i] is '\r' or '\n' && !isSecondHalf) result.Append("<br />");
            result.Append(text[i]);
        }

        return result.ToString();
    }

    private static string EscapeAddress(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || AddressMarks.Contains((char)rune.Value, StringComparison.Ordinal)))
            {
                result.Append((char)rune.Value);
                continue;
            }

            foreach (var unit in bytes[..rune.EncodeToUtf8(bytes)]) result.Append('%').Append(Convert.ToHexString([unit]));
        }

        return result.ToString();
    }
}
