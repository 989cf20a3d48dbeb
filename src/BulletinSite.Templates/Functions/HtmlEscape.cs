using System.Buffers;
using System.Globalization;
using System.Text;
using BulletinSite.Templates.Evaluation;
using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Functions;

/// <summary>Replaces what HTML would read as markup. Latin letters with marks and characters beyond 16 bits become numbers, as .NET encodes them.</summary>
internal static class HtmlEscape
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. "<>&\"'", .. Enumerable.Range(0xA0, 0x60).Select(unit => (char)unit), .. Enumerable.Range(0xD800, 0x800).Select(unit => (char)unit)]);

    public static string Of(string text)
    {
        var first = text.AsSpan().IndexOfAny(Special);
        if (first < 0) return text;
        var escaped = new StringBuilder(text.Length + 16);
        var rest = text.AsSpan();
        for (var at = first; at >= 0; at = rest.IndexOfAny(Special))
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
        for (var at = rest.IndexOfAny(Special); at >= 0; at = rest.IndexOfAny(Special))
        {
            rendering.Write(rest[..at]);
            rest = rest[at..];
            rendering.Write(Escape(ref rest));
        }

        rendering.Write(rest);
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
