using System.Buffers;
using System.Text;

namespace BulletinSite.Model.Pages;

/// <summary>Text as it stands in HTML, in elements and in quoted attributes alike.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Markup = SearchValues.Create("&<>\"'");

    /// <summary>Writes a piece of text behind others.</summary>
    public static void Append(StringBuilder html, ReadOnlySpan<char> text)
    {
        if (text.ContainsAny(Markup)) html.Append(Escape(text.ToString()));
        else html.Append(text);
    }

    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Markup)) return text;
        return text
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("'", "&#39;", StringComparison.Ordinal);
    }
}
