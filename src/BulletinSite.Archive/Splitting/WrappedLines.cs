using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Recognises pages whose lines are the lines of their columns, as <c>pdftotext</c> and readers of scans write them.</summary>
/// <remarks>
/// A line is full when the first word (in Chinese, the first character) of the next line had no room on it. Where a line is not full,
/// something ends: a paragraph, a headline, a caption.
/// </remarks>
internal static class WrappedLines
{
    private const int LeastLines = 6;
    private const int LeastInGrid = 12;
    private const int NearlyFull = 5;
    private const int WidestColumn = 120;
    private const int LeastInBlock = 3;
    private const int LeastRunning = 8;
    private const int LeastAtMargin = 2;

    // Squeezed or hanging punctuation makes a line wider than its column.
    private const int Overhang = 3;

    // Half a character: squeezed punctuation makes a full Chinese line narrower.
    private const int Squeeze = 1;

    // Behind them stand the scripts without blanks: 2018年, IPP的.
    private const char LastWithBlanks = '\u2E7F';
    private const string Hanging = "，。、；：！？”’」』）》】";

    /// <summary>The width of a column line in half characters, or 0 when the lines are paragraphs or pieces of them.</summary>
    public static int ColumnWidth(SourceText source, List<LineFacts> lines)
    {
        if (lines.Count < LeastLines) return 0;
        var widths = lines.Select(line => WidthOf(source, line)).Order().ToArray();
        // Ragged Latin lines reach the column's width only now and then; banners and some headlines are wider.
        var usual = widths[widths.Length * 4 / 5];
        if (IsColumn(source, lines, widths, usual)) return usual;
        // Where many headlines and captions are wider, lines of one width are the column's.
        var (common, times) = widths.CountBy(width => width).MaxBy(count => count.Value);
        return common < usual && times >= LeastRunning && times * 4 >= widths.Length && IsColumn(source, lines, widths, common) ? common : 0;
    }

    private static bool IsColumn(SourceText source, List<LineFacts> lines, int[] widths, int column)
    {
        if (column > WidestColumn) return false;
        int full = 0, finished = 0, running = 0, ends = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!IsFull(source, lines, i, column))
            {
                if (lines[i].Has(LineFact.EndsFullStop)) ends++;
                continue;
            }

            full++;
            if (lines[i].HasAny(LineFact.EndsFullStop | LineFact.InlineCredit)) finished++;
            else if (RunsOn(source, lines, i, column)) running++;
        }

        if (widths[widths.Length * 14 / 15] > Widest(column) && HasWideText(source, lines, column, running)) return false;
        // Lines that end where their sentences do are paragraphs, however alike their widths.
        // Short lines between them, as in dialogue, change nothing where the long ones are all of one width; nor do the last lines of short paragraphs, where many lines run on.
        var isMostly = full * 5 >= lines.Count * 2 || (running >= LeastLines && full * 5 >= (lines.Count - ends) * 2)
            || (full * 3 >= lines.Count && widths.Count(width => width * 4 >= column * 3) is var wide && widths.Count(width => width >= column - Squeeze) * 5 >= wide * 4);
        return (isMostly || AreBlocks(source, lines, column)) && finished * 2 <= full;
    }

    private static bool RunsOn(SourceText source, List<LineFacts> lines, int i, int column) =>
        lines[i].Has(LineFact.EndsOpen) && !lines[i].Has(LineFact.EndsComma) && !IsOverWide(source, lines[i], column)
        && i + 1 < lines.Count && lines[i + 1].BlankLinesBefore == 0 && !IsOverWide(source, lines[i + 1], column);

    // Between many lists and headlines: of the lines that have another right under them, in blocks of several lines, most are full.
    private static bool AreBlocks(SourceText source, List<LineFacts> lines, int column)
    {
        int full = 0, cut = 0;
        for (var first = 0; first < lines.Count;)
        {
            var end = first + 1;
            while (end < lines.Count && lines[end].BlankLinesBefore == 0) end++;
            if (end - first == lines.Count) return false;
            for (var i = first; end - first >= LeastInBlock && i + 1 < end; i++)
            {
                if (IsFull(source, lines, i, column)) full++;
                else cut++;
            }

            first = end;
        }

        return full >= LeastLines && full >= 2 * cut;
    }

    // Headlines over several columns and the decks under them are wider than any of them, and may be many; text is not. Nor are captions, each by itself under its photo, where far more lines run on.
    private static bool HasWideText(SourceText source, List<LineFacts> lines, int column, int running)
    {
        int text = 0, wide = 0, inRow = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Has(LineFact.HeadForm) || line.Has(LineFact.Folio) || (i > 0 && lines[i - 1].Has(LineFact.HeadForm | LineFact.StartsCapital))) continue;
            text++;
            if (!IsOverWide(source, line, column)) continue;
            wide++;
            if (i > 0 && IsOverWide(source, lines[i - 1], column)) inRow++;
        }

        return wide * 15 > text && (running < LeastRunning || wide * 2 > running || inRow * 5 > wide);
    }

    /// <summary>Whether a line is wider than any line of the column can be: a headline or a banner over several columns.</summary>
    public static bool IsOverWide(SourceText source, LineFacts line, int column) => WidthOf(source, line) > Widest(column);

    /// <summary>Whether the lines of a page stand in a grid: what is full has as many characters as the column, and nothing is squeezed.</summary>
    public static bool AreInGrid(SourceText source, List<LineFacts> lines, int column)
    {
        int full = 0, other = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var width = lines[i].Width + lines[i].Indent;
            if (width == column || WidthOf(source, lines[i]) == column) full++;
            else if (IsHalfWidth(lines[i])) continue;
            else if (WidthOf(source, lines[i]) > column && i > 0 && lines[i].BlankLinesBefore == 0 && lines[i - 1].Has(LineFact.EndsComma)) return false;
            else if (width > column - NearlyFull && width < column && lines[i].Has(LineFact.EndsOpen) && i + 1 < lines.Count && lines[i + 1].BlankLinesBefore == 0 && lines[i + 1].Indent == 0 && !IsFullInGrid(source, lines, i, column)) other++;
        }

        return full >= LeastInGrid && other * 50 <= full && TextForm.IsHan(source.Text[lines[^1].Span.Start]);
    }

    /// <summary>Whether a line of a grid is full: no character of the next had room, nor one with the mark behind it, which begins no line.</summary>
    public static bool IsFullInGrid(SourceText source, List<LineFacts> lines, int i, int column)
    {
        var width = lines[i].Width + lines[i].Indent;
        if (IsHalfWidth(lines[i])) return IsFull(source, lines, i, column);
        if (width >= column || i + 1 >= lines.Count) return width >= column;
        var next = source.Slice(lines[i + 1].Span);
        return width + Room(next) + (next.Length > 1 && MayHang(next[1]) ? 2 : 0) > column;
    }

    /// <summary>Whether a line has more characters than the column of a grid, a mark at its end left aside.</summary>
    public static bool IsOverGrid(SourceText source, LineFacts line, int column) => IsHalfWidth(line) ? IsOverWide(source, line, column) : WidthOf(source, line) > column;

    // Figures and Latin letters fit no grid.
    private static bool IsHalfWidth(LineFacts line) => line.Width < 2 * line.Span.Length;

    public static bool IsFull(SourceText source, List<LineFacts> lines, int i, int column)
    {
        var width = lines[i].Width + lines[i].Indent;
        if (width >= column - Squeeze) return true;
        if (i + 1 >= lines.Count) return false;
        // Ragged: a sentence that goes on has been cut by the line's end, however much room was left.
        if (width * 2 >= column && lines[i + 1].BlankLinesBefore == 0 && GoesOn(source, lines[i], lines[i + 1])) return true;
        var squeeze = TextForm.IsLatin(source.Text[lines[i].Span.End - 1]) ? 0 : Squeeze;
        return width + Room(source.Slice(lines[i + 1].Span)) > column - squeeze;
    }

    private static bool GoesOn(SourceText source, LineFacts line, LineFacts next) =>
        char.IsAsciiLetterLower(source.Text[next.Span.Start]) || IsBeforeName(source, line, next) || (line.Has(LineFact.EndsParticle) && TextForm.IsLatin(source.Text[line.Span.End - 1]));

    /// <summary>Whether a line breaks off inside a name: Maj. | Orrin Tate, F. | W. Marden.</summary>
    public static bool IsBeforeName(SourceText source, LineFacts line, LineFacts next) =>
        source.Text[line.Span.End - 1] == '.' && (LatinStops.EndsInTitle(source.Slice(line.Span))
            || (next.Span.Length > 2 && source.Text[next.Span.Start + 1] == '.' && char.IsAsciiLetterUpper(source.Text[next.Span.Start]) && LatinStops.EndsInInitial(source.Slice(line.Span))));

    private static int Widest(int column) => column + Overhang + (column / 10);

    /// <summary>The width of a line without the mark at its end, which may hang over the column.</summary>
    public static int WidthOf(SourceText source, LineFacts line) =>
        line.Width + line.Indent - (MayHang(source.Text[line.Span.End - 1]) ? 2 : 0);

    /// <summary>Whether a mark may stand outside the column, at the end of a line.</summary>
    public static bool MayHang(char mark) => Hanging.Contains(mark, StringComparison.Ordinal);

    // What the next line's beginning would have taken on this one.
    private static int Room(ReadOnlySpan<char> next)
    {
        // No line ends with “ or （: they go over to the next with what they open.
        if (!TextForm.IsLatin(next[0]) && !char.IsAsciiDigit(next[0]) && !OpensLatinWord(next)) return TextForm.IsOpeningMark(next[0]) ? 4 : 2;
        // A speck before the word took no room.
        var start = Specks.IsOne(next) ? 2 : 0;
        var length = next[start..].IndexOfAnyExceptInRange('!', LastWithBlanks);
        return 1 + TextForm.WidthOf(length < 0 ? next : next[..(start + length)]);
    }

    // [dictate], "Boats, $50,000
    private static bool OpensLatinWord(ReadOnlySpan<char> text) =>
        text.Length > 1 && text[0] is '[' or '(' or '"' or '\'' or '“' or '‘' or '$' or '£' && (TextForm.IsLatin(text[1]) || char.IsAsciiDigit(text[1]))
        && (text.IndexOf(' ') is var end && end > 0 ? text[1..end] : text[1..]).IndexOfAnyInRange('\u2E80', '\uFFEF') < 0;

    // Where a full line ends on a full stop, the paragraph may go on; only what follows can tell.
    public static LineFact WithLineEnd(LineFact facts, bool isNextSetOff)
    {
        const LineFact full = LineFact.FillsColumn | LineFact.EndsClosed;
        return (facts & full) == full && !isNextSetOff && (facts & (LineFact.InlineCredit | LineFact.OwnLine)) == 0
            ? (facts & ~LineFact.EndsClosed) | LineFact.EndsAjar
            : facts;
    }

    /// <summary>Whether a line right under another is nothing but marks that end a sentence: they had no room on the line before.</summary>
    public static bool IsLastMarks(SourceText source, LineFacts line) =>
        line.BlankLinesBefore == 0 && source.Slice(line.Span).IndexOfAnyExcept(TextForm.SentenceEnds + TextForm.ClosingMarks) < 0;

    /// <summary>Whether some lines stand in as a paragraph's first line does, and most do not; where lines are paragraphs, all but headlines may. Headlines stand in where they are set in the middle.</summary>
    public static bool HasIndents(List<LineFacts> lines, bool isWrapped)
    {
        var indented = lines.Count(IsIndented);
        if (!isWrapped && lines.Count(line => IsIndented(line) && line.Has(LineFact.HeadForm)) * 2 > indented) return false;
        return indented >= 3 && (isWrapped ? indented * 10 <= lines.Count * 7 : lines.Count - indented >= LeastAtMargin);
    }

    public static bool IsIndented(LineFacts line) => line.Indent is >= 2 and <= 12;
}
