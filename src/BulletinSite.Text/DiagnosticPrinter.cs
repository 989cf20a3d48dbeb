using System.Globalization;
using System.Text;

namespace BulletinSite.Text;

/// <summary>Writes a message the way editors see it: one line, the excerpt, the hint.</summary>
public static class DiagnosticPrinter
{
    private const int ExcerptWidth = 96;

    public static string Print(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var text = new StringBuilder();
        text.Append(OneLine(diagnostic.ToString())).Append('\n');
        if (diagnostic.Place.Span is { } span && !span.Source.Lines.IsEmpty) text.Append(CultureInfo.InvariantCulture, $"{span.Start.Line,6} | {Excerpt(span)}\n");
        if (diagnostic.Hint is { } hint) text.Append("  hint: ").Append(OneLine(hint)).Append('\n');
        return text.ToString();
    }

    /// <summary>Makes control characters visible: a seed must not be able to steer a terminal.</summary>
    public static string OneLine(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.Any(NeedsEscape)) return text;
        var safe = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (NeedsEscape(c)) safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else safe.Append(c);
        }

        return safe.ToString();
    }

    // Direction overrides (Cf) can make a line read as another one.
    private static bool NeedsEscape(char c) => char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    /// <summary>The line a message is about, as much of it as is needed, with control characters made visible.</summary>
    public static string Excerpt(SourceSpan span)
    {
        var line = span.Source.LineAt(span.Span.Start);
        var column = Math.Min(span.Span.Start - line.Span.Start, line.Span.Length);
        // A line of a megabyte shows the part that matters.
        var from = column <= ExcerptWidth * 3 / 4 ? 0 : column - ExcerptWidth / 4;
        var length = Math.Min(ExcerptWidth, line.Span.Length - from);
        var excerpt = span.Source.Text.Substring(line.Span.Start + from, length);
        return $"{(from > 0 ? "…" : "")}{OneLine(excerpt)}{(from + length < line.Span.Length ? "…" : "")}";
    }
}
