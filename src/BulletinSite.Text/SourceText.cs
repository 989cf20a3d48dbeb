using System.Collections.Immutable;

namespace BulletinSite.Text;

/// <summary>A text with a name, which knows where its lines are: a seed, a template, a settings file.</summary>
/// <remarks>Lines end with LF, CRLF or a lone CR; the line ends stay in <see cref="Text"/>, so that every offset is the received one.</remarks>
public sealed class SourceText
{
    private ImmutableArray<Line> _lines;

    public SourceText(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(text);
        Name = name;
        Text = text;
    }

    /// <summary>How messages call it: a path relative to the archive's root, with <c>/</c>.</summary>
    public string Name { get; }

    public string Text { get; }

    /// <summary>All lines in order; a text that ends with a line end has no empty line after it.</summary>
    public ImmutableArray<Line> Lines
    {
        get
        {
            if (_lines.IsDefault) _lines = FindLines(Text);
            return _lines;
        }
    }

    public string this[TextSpan span] => Text.Substring(span.Start, span.Length);

    public ReadOnlySpan<char> Slice(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    /// <summary>The line that holds an offset; the end of the text belongs to the last line.</summary>
    public Line LineAt(int offset)
    {
        if (Lines.IsEmpty) return new Line(1, default);
        int low = 0, high = Lines.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Lines[middle].Span.Start <= offset) low = middle;
            else high = middle - 1;
        }

        return Lines[low];
    }

    public LinePosition PositionOf(int offset)
    {
        var line = LineAt(offset);
        return new LinePosition(line.Number, offset - line.Span.Start + 1);
    }

    public override string ToString() => Name;

    private static ImmutableArray<Line> FindLines(string text)
    {
        var lines = ImmutableArray.CreateBuilder<Line>();
        var start = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\r');
            if (length < 0)
            {
                lines.Add(new Line(lines.Count + 1, TextSpan.FromBounds(start, text.Length)));
                break;
            }

            var end = start + length;
            lines.Add(new Line(lines.Count + 1, TextSpan.FromBounds(start, end)));
            start = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
        }

        return lines.DrainToImmutable();
    }
}
