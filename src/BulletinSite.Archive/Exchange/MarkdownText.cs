using System.Text;

namespace BulletinSite.Archive.Exchange;

/// <summary>Writes any text as one Markdown paragraph that reads as exactly that text, and reads it back.</summary>
/// <remarks>CommonMark lets a backslash stand before every ASCII punctuation mark; so all that could mean something are escaped.</remarks>
public static class MarkdownText
{
    private const string Special = "\\`*_{}[]<>#+-!|~&=$@:.)\"'^";

    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.AsSpan().IndexOfAny(Special) < 0) return text;
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (NeedsEscape(text, i)) escaped.Append('\\');
            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    public static string Unescape(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        if (!markdown.Contains('\\', StringComparison.Ordinal)) return markdown;
        var text = new StringBuilder(markdown.Length);
        for (var i = 0; i < markdown.Length; i++)
        {
            if (markdown[i] == '\\' && i + 1 < markdown.Length) i++;
            text.Append(markdown[i]);
        }

        return text.ToString();
    }

    // Marks that mean something only at a paragraph's start stay plain inside it: a decimal point need not be escaped.
    private static bool NeedsEscape(string text, int i) => text[i] switch
    {
        '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '~' or '|' or '&' or '$' => true,
        '#' or '+' or '-' or '=' or ':' or '"' or '\'' or '@' or '^' or '{' or '}' => i == 0,
        '!' => i + 1 < text.Length && text[i + 1] == '[',
        '.' or ')' => i is > 0 and < 10 && !text.AsSpan(0, i).ContainsAnyExceptInRange('0', '9'),
        _ => false,
    };
}
