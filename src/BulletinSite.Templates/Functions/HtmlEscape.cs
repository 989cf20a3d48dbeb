using System.Buffers;
using System.Globalization;
using System.Text;
using BulletinSite.Templates.Evaluation;
using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Functions;

/// <summary>Replaces what HTML would read as markup. Latin letters with marks and characters beyond 16 bits become numbers, as .NET encodes them.</summary>
internal static class HtmlEscape
{
    private const int ShortLength = 12;
    private static readonly SearchValues<char> Markup = SearchValues.Create("<>&\"'");
    private static readonly SearchValues<char> MarkedLatin = SearchValues.Create(Range('\u00A0', '\u00FF'));
    private static readonly SearchValues<char> Surrogates = SearchValues.Create(Range('\uD800', '\uDFFF'));

    public static string Of(string text)
    {
        if (IsPlain(text)) return text;
        var first = Next(text);
        var escaped = new StringBuilder(text.Length + 16);
        var rest = text.AsSpan();
        for (var at = first; at >= 0; at = Next(rest))
        {
            escaped.Append(rest[..at]);
            rest = rest[at..];
            escaped.Append(Escape(ref rest));
        }

        return escaped.Append(rest).ToString();
    }

    /// <summary>Writes a value escaped, without making a text of it first where it is one already.</summary>
    public static void Write(Value value, Rendering rendering)
    {
        if (value.Kind is ValueKind.Int or ValueKind.Long or ValueKind.Bool)
        {
            rendering.Write(value);
            return;
        }

        var rest = (value.AsString ?? ValueText.Of(value, rendering)).AsSpan();
        if (IsPlain(rest))
        {
            rendering.Write(rest);
            return;
        }

        for (var at = Next(rest); at >= 0; at = Next(rest))
        {
            rendering.Write(rest[..at]);
            rest = rest[at..];
            rendering.Write(Escape(ref rest));
        }

        rendering.Write(rest);
    }

    // Most text of an archive has nothing to escape. Where it is long, three wide searches see that sooner than a look at each character.
    private static bool IsPlain(ReadOnlySpan<char> text) => text.Length <= ShortLength
        ? Next(text) < 0
        : text.IndexOfAny(Markup) < 0 && text.IndexOfAny(MarkedLatin) < 0 && text.IndexOfAny(Surrogates) < 0;

    // Compiled beforehand, a search between two bounds puts both into objects each time; a search for a set does not.
    private static char[] Range(char first, char last) => [.. Enumerable.Range(first, last - first + 1).Select(c => (char)c)];

    private static int Next(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '<' or '>' or '&' or '"' or '\'' or (>= '\u00A0' and <= '\u00FF') or (>= '\uD800' and <= '\uDFFF')) return i;
        }

        return -1;
    }

    private static string Escape(ref ReadOnlySpan<char> rest)
    {
        var c = rest[0];
        if (char.IsHighSurrogate(c) && rest.Length > 1 && char.IsLowSurrogate(rest[1]))
        {
            var rune = char.ConvertToUtf32(c, rest[1]);
            rest = rest[2..];
            return string.Create(CultureInfo.InvariantCulture, $"&#{rune};");
        }

        rest = rest[1..];
        return c switch
        {
            '<' => "&lt;",
            '>' => "&gt;",
            '&' => "&amp;",
            '"' => "&quot;",
            '\'' => "&#39;",
            _ when char.IsSurrogate(c) => "\uFFFD",
            _ => string.Create(CultureInfo.InvariantCulture, $"&#{(int)c};"),
        };
    }
}
