namespace BulletinSite.Archive.Splitting;

/// <summary>Recognises wrapped pages whose paragraphs are parted by blank lines and stand in by steps, where the blanks before the lines got lost.</summary>
/// <remarks>
/// Minutes and reports number their paragraphs (a), (i), — and set each level narrower. Every line but a paragraph's last is then as wide as its
/// paragraph; it is measured as if it stood where it was printed. What it must not take: verse and lists, whose lines differ in width.
/// </remarks>
internal static class SteppedColumns
{
    private const int LeastLines = 3;
    private const int LeastBlocks = 4;
    private const int Ragged = 6;
    private const int Hanging = 12;
    private const int WidestColumn = 120;

    public static void Mark(PageDraft page)
    {
        if (Widen(page.Lines)) page.FindColumn();
    }

    // Measures the lines as if they stood where they were printed; false where the page has no steps.
    private static bool Widen(List<LineFacts> lines)
    {
        int even = 0, uneven = 0, inEven = 0, column = 0;
        Blocks(lines, (first, end, width, isEven) =>
        {
            if (!isEven) uneven++;
            else
            {
                even++;
                inEven += end - first;
                column = Math.Max(column, width);
            }
        });
        if (even < LeastBlocks || uneven * 4 > even || inEven * 2 < lines.Count || column > WidestColumn) return false;
        Blocks(lines, (first, end, width, isEven) =>
        {
            if (!isEven || width * 3 < column * 2) return;
            for (var i = first; i < end; i++)
            {
                var full = i == end - 1 ? lines[i].Width + column - width : column - lines[i].Indent;
                lines[i] = lines[i] with { Width = Math.Max(lines[i].Width, Math.Min(full, column - lines[i].Indent)), Facts = lines[i].Facts & ~LineFact.HeadForm };
            }
        });
        for (var i = 0; i < lines.Count; i++)
        {
            // The number of the page under its folio; (iii) and half a line under it.
            if (i > 0 && IsNumber(lines[i]) && lines[i - 1].Has(LineFact.Folio)) lines[i] = lines[i] with { Facts = lines[i].Facts | LineFact.Folio };
            else if (i + 1 < lines.Count && lines[i].BlankLinesBefore > 0 && lines[i + 1].BlankLinesBefore == 0 && lines[i].Width * 3 >= column * 2 && lines[i + 1].HasAny(LineFact.EndsFullStop | LineFact.EndsAjar))
                lines[i] = lines[i] with { Width = column - lines[i].Indent, Facts = lines[i].Facts & ~LineFact.HeadForm };
        }

        return true;
    }

    // Paragraphs of three lines and more: where they begin and end, how wide their lines are, and whether all but the last are of one width.
    private static void Blocks(List<LineFacts> lines, Action<int, int, int, bool> take)
    {
        for (int first = 0, end; first < lines.Count; first = end)
        {
            end = first + 1;
            if (IsNumber(lines[first])) continue;
            while (end < lines.Count && lines[end].BlankLinesBefore == 0 && !lines[end].Has(LineFact.Folio)) end++;
            if (end - first < LeastLines) continue;
            int widest = 0, narrowest = int.MaxValue;
            for (var i = first + 1; i < end - 1; i++)
            {
                widest = Math.Max(widest, lines[i].Width + lines[i].Indent);
                narrowest = Math.Min(narrowest, lines[i].Width + lines[i].Indent);
            }

            // (一) hangs out before the lines under it.
            var over = lines[first].Width + lines[first].Indent - narrowest;
            take(first, end, Math.Max(widest, lines[end - 1].Width), widest - narrowest <= Ragged && over is >= -Ragged and <= Hanging && lines[end - 1].Width <= widest + Ragged);
        }
    }

    private static bool IsNumber(LineFacts line) => line.Has(LineFact.Tiny) && line.Width == line.Span.Length && !line.HasAny(LineFact.StartsCapital | LineFact.HeadForm);
}
