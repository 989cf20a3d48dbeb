using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the mark that stands before the headlines of a page: ○, ●, ◎ …</summary>
internal static class HeadMarks
{
    private const string Marks = "○●◎■□◆◇▲△▼★☆※⊙◉•";
    private const int Least = 2;

    // In half characters: punctuation is squeezed.
    private const int SlackOfColumn = 3;

    public static bool IsMark(char c) => Marks.Contains(c, StringComparison.Ordinal);

    /// <summary>The mark, or '\0' when the page has none.</summary>
    public static char Of(SourceText source, List<LineFacts> lines, int column)
    {
        Span<int> counts = stackalloc int[Marks.Length];
        counts.Clear();
        Span<int> followed = stackalloc int[Marks.Length];
        followed.Clear();
        for (var i = 0; i < lines.Count; i++)
        {
            var mark = Marks.IndexOf(source.Text[lines[i].Span.Start], StringComparison.Ordinal);
            // What fills the column goes on below.
            if (mark < 0 || !lines[i].Has(LineFact.HeadForm) || (column > 0 && lines[i].Indent + lines[i].Width >= column - SlackOfColumn)) continue;
            counts[mark]++;
            if (i + 1 < lines.Count && Marks.IndexOf(source.Text[lines[i + 1].Span.Start], StringComparison.Ordinal) < 0) followed[mark]++;
        }

        var best = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            if (counts[i] > counts[best]) best = i;
        }

        // More marks than every third line are those of a list, unless each stands over text of its own.
        return counts[best] >= Least && (counts[best] * 3 <= lines.Count || (followed[best] == counts[best] && counts[best] * 2 <= lines.Count)) ? Marks[best] : '\0';
    }

    /// <summary>▲本埠新聞 or 【本埠新聞】 over ○電車出軌 is a heading, though photos are marked so elsewhere.</summary>
    public static void MarkHeadingsOver(PageDraft page)
    {
        if (page.HeadMark == '\0') return;
        for (var i = 0; i + 1 < page.Facts.Length; i++)
        {
            if (!page.Lines[i].Has(LineFact.HeadForm) || First(page, i + 1) != page.HeadMark) continue;
            if (First(page, i) is var own && own != page.HeadMark && (IsMark(own) || own is '【' or '〔')) page.Facts[i] = (page.Facts[i] | LineFact.GroupWord) & ~LineFact.CaptionOpener;
        }
    }

    /// <summary>What bears the mark has the form of a headline.</summary>
    public static void Mark(PageDraft page)
    {
        if (page.HeadMark == '\0') return;
        for (var i = 0; i < page.Facts.Length; i++)
        {
            if (First(page, i) == page.HeadMark && page.Lines[i].Has(LineFact.HeadForm)) page.Facts[i] = (page.Facts[i] | LineFact.HeadMark) & ~LineFact.CaptionOpener;
        }
    }

    private static char First(PageDraft page, int i) => page.Source.Text[page.Lines[i].Span.Start];
}
