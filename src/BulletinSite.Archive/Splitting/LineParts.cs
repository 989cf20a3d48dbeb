using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Cuts the lines of a text where other separators than line ends stand: form feed, vertical tab, NEL, and Unicode's line and paragraph separators.</summary>
/// <remarks>Parts of one line keep its number, so that places in messages are those an editor's program shows.</remarks>
internal static class LineParts
{
    private static readonly System.Buffers.SearchValues<char> Separators = System.Buffers.SearchValues.Create("\f\v\u0085\u2028\u2029");

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
                take(new Line(line.Number, TextSpan.FromBounds(start, end)), newPage);
                newPage = length >= 0 && source.Text[end] == '\f';
                if (length < 0) break;
                start = end + 1;
            }
        }
    }
}
