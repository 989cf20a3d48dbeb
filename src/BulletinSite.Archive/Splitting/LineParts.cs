using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>
/// Cuts the lines of a text where other separators than line ends stand (form feed, vertical tab, NEL, Unicode's line and paragraph separators), and
/// behind a note in brackets where an article comes from: （上接第1版） stands before the rest of its sentence.
/// </summary>
/// <remarks>Parts of one line keep its number, so that places in messages are those an editor's program shows.</remarks>
internal static class LineParts
{
    private static readonly System.Buffers.SearchValues<char> Separators = System.Buffers.SearchValues.Create("\f\v\u0085\u2028\u2029");

    private const int LongestNote = 16;

    /// <summary>Calls back for each part, with whether a form feed stands before it.</summary>
    public static void Of(SourceText source, Action<Line, bool> take)
    {
        var newPage = false;
        foreach (var line in source.Lines)
        {
            var start = line.Span.Start;
            while (true)
            {
                var length = source.Slice(TextSpan.FromBounds(start, line.Span.End)).IndexOfAny(Separators);
                var end = length < 0 ? line.Span.End : start + length;
                var text = JumpEnd(source, start, end);
                if (text > start)
                {
                    take(new Line(line.Number, TextSpan.FromBounds(start, text)), newPage);
                    newPage = false;
                }

                take(new Line(line.Number, TextSpan.FromBounds(text, end)), newPage);
                newPage = length >= 0 && source.Text[end] == '\f';
                if (length < 0) break;
                start = end + 1;
            }
        }
    }

    /// <summary>Cuts a line in two; both keep its number.</summary>
    public static (Line Before, Line Behind) Cut(Line line, int at) =>
        (line with { Span = TextSpan.FromBounds(line.Span.Start, at) }, line with { Span = TextSpan.FromBounds(at, line.Span.End) });

    // Where the text begins behind such a note; the start of the line where it has none, or nothing stands behind it.
    private static int JumpEnd(SourceText source, int start, int end)
    {
        var trimmed = TextForm.Trim(source.Text, TextSpan.FromBounds(start, end));
        if (trimmed.IsEmpty || source.Text[trimmed.Start] is not ('（' or '(')) return start;
        var close = source.Slice(trimmed)[..Math.Min(LongestNote, trimmed.Length)].IndexOfAny('）', ')');
        if (close < 0 || close + 1 >= trimmed.Length) return start;
        return JumpReader.Read(source.Slice(new TextSpan(trimmed.Start, close + 1))) is { GoesOn: false } ? trimmed.Start + close + 1 : start;
    }
}
