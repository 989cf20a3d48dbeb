namespace BulletinSite.Archive.Splitting;

/// <summary>Recognises pages whose lines are the lines of their columns, as <c>pdftotext</c> writes them, and what indents say.</summary>
internal static class WrappedLines
{
    private const int LeastLines = 6;
    private const int WidestColumn = 120;

    // Ragged ends and squeezed punctuation: a full line may be this much narrower than the column, in half characters.
    private const int Raggedness = 3;
    private const int Overhang = 3;

    /// <summary>The width of a column line in half characters, or 0 when the lines are paragraphs or pieces of them.</summary>
    public static int ColumnWidth(List<LineFacts> lines, int usualGap)
    {
        if (usualGap > 0 || lines.Count < LeastLines) return 0;
        var widths = lines.Select(line => line.Width + line.Indent).Order().ToArray();
        // Most lines are full and hang over by a punctuation mark at most; only banners and headlines may be wider.
        var column = widths[widths.Length * 3 / 4];
        if (column > WidestColumn || widths[widths.Length * 9 / 10] > column + Overhang) return 0;
        var full = widths.Count(width => width >= column - Raggedness);
        return full * 5 >= lines.Count * 2 ? column : 0;
    }

    public static LineFact Facts(List<LineFacts> lines, int i, int column)
    {
        if (column == 0) return LineFact.None;
        var facts = LineFact.WrappedPage;
        var line = lines[i];
        if (line.Width + line.Indent >= column - Raggedness) facts |= LineFact.FillsColumn;
        return facts;
    }

    // Where a full line ends on a full stop, the paragraph may go on; only what follows can tell.
    public static LineFact WithLineEnd(LineFact facts)
    {
        const LineFact full = LineFact.FillsColumn | LineFact.EndsClosed;
        return (facts & full) == full && (facts & (LineFact.NextSetOff | LineFact.InlineCredit)) == 0
            ? (facts & ~LineFact.EndsClosed) | LineFact.EndsAjar
            : facts;
    }

    /// <summary>Whether some lines stand in as a paragraph's first line does, and most do not.</summary>
    public static bool HasIndents(List<LineFacts> lines)
    {
        var indented = lines.Count(IsIndented);
        return indented >= 3 && indented * 10 <= lines.Count * 7;
    }

    public static bool IsIndented(LineFacts line) => line.Indent is >= 2 and <= 12;
}
