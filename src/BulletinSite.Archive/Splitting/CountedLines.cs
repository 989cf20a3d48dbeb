namespace BulletinSite.Archive.Splitting;

/// <summary>Recognises pages whose column lines all have as many characters, whatever room these take: a line with figures in it is as full as the others.</summary>
/// <remarks>What it must not take: columns that were set by width, where a line with several figures has more characters than one without; one such line is enough.</remarks>
internal static class CountedLines
{
    private const int LeastLines = 8;
    private const int ShortestColumn = 8;

    // Half characters that make a line so much narrower that its number of characters tells how it was broken.
    private const int LeastHalves = 3;
    private const int Least = 3;

    public static void Mark(PageDraft page)
    {
        var lines = page.Lines;
        if (lines.Count < LeastLines || !IsCounted(page)) return;
        for (var i = 0; i < lines.Count; i++) lines[i] = lines[i] with { Width = 2 * lines[i].Span.Length };
        page.FindColumn();
    }

    private static bool IsCounted(PageDraft page)
    {
        var counts = new Dictionary<int, int>();
        foreach (var line in page.Lines)
        {
            if (Halves(line) == 0) counts[CountOf(line)] = counts.GetValueOrDefault(CountOf(line)) + 1;
        }

        var column = 0;
        foreach (var (count, lines) in counts)
        {
            if (column == 0 || lines > counts[column] || (lines == counts[column] && count > column)) column = count;
        }

        if (column < ShortestColumn || (counts[column] + counts.GetValueOrDefault(column - 1)) * 4 < page.Lines.Count) return false;
        var full = 0;
        foreach (var line in page.Lines)
        {
            if (line.Has(LineFact.Folio) || Halves(line) < LeastHalves) continue;
            // A mark may hang over the line's end.
            var count = CountOf(line) - (WrappedLines.MayHang(page.Source.Text[line.Span.End - 1]) ? 1 : 0);
            if (count > column) return false;
            if (count >= column - 1) full++;
        }

        return full >= Least;
    }

    private static int CountOf(LineFacts line) => line.Span.Length + (line.Indent / 2);

    private static int Halves(LineFacts line) => (2 * line.Span.Length) - line.Width;
}
