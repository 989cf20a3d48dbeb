namespace BulletinSite.Archive.Splitting;

/// <summary>Recognises pages whose lines were broken by a program that gives quotation marks, dashes and dots half a square: lines that look wider than the column are as wide as the others.</summary>
/// <remarks>What it must not take: print, in which these marks fill a square; there lines with several of them are as wide as the column, and would be too narrow.</remarks>
internal static class NarrowMarks
{
    private const int Least = 5;
    private const int LeastTimes = 5;
    private const int LeastMarks = 2;
    private const string Ambiguous = "“”‘’…—·";

    public static void Mark(PageDraft page)
    {
        var lines = page.Lines;
        int narrow = 0, wide = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            // What ends behind a mark may hang over the column.
            if (MarksIn(page, i) < LeastMarks || lines[i + 1].BlankLinesBefore > 0 || WrappedLines.MayHang(page.Source.Text[lines[i].Span.End - 1])) continue;
            var width = lines[i].Width + lines[i].Indent;
            if (width > page.Column && width - MarksIn(page, i) <= page.Column) narrow++;
            else if (width <= page.Column && width >= page.Column - 1) wide++;
        }

        if (narrow < Least || narrow < LeastTimes * wide) return;
        for (var i = 0; i < lines.Count; i++) lines[i] = lines[i] with { Width = lines[i].Width - MarksIn(page, i) };
        page.FindColumn();
    }

    private static int MarksIn(PageDraft page, int i)
    {
        var marks = 0;
        foreach (var c in page.Source.Slice(page.Lines[i].Span))
        {
            if (Ambiguous.Contains(c, StringComparison.Ordinal)) marks++;
        }

        return marks;
    }
}
