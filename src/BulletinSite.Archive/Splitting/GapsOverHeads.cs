namespace BulletinSite.Archive.Splitting;

/// <summary>Finds headings inside articles: where blank lines stand over headlines and nowhere else, a heading without one is no headline, though its text says its words again.</summary>
/// <remarks>What it must not take: a page with few blank lines, on which they may stand by chance.</remarks>
internal static class GapsOverHeads
{
    private const int Least = 2;
    private const int LeastBlanks = 4;

    public static void Mark(PageDraft page)
    {
        int gaps = 0, blanks = 0;
        for (var i = 1; i < page.Facts.Length; i++)
        {
            if ((page.Facts[i] & LineFact.GapBefore) == 0) continue;
            if ((page.Facts[i] & (LineFact.HeadForm | LineFact.FillsColumn)) != LineFact.HeadForm) return;
            gaps++;
            if (page.Lines[i].BlankLinesBefore > 0) blanks++;
        }

        if (gaps < Least) return;
        // No other line has a blank line before it.
        var isPlain = page.Gap == 0 && blanks >= LeastBlanks;
        for (var i = 1; i < page.Facts.Length; i++)
        {
            // What stands over the gap is finished, though it ends with a name and without a full stop.
            if ((page.Facts[i] & LineFact.GapBefore) != 0 && (page.Facts[i - 1] & LineFact.HeadForm) == 0) page.Facts[i - 1] = (page.Facts[i - 1] & ~(LineFact.EndsOpen | LineFact.EndsAjar)) | LineFact.EndsClosed;
            if ((page.Facts[i] & (LineFact.HeadForm | LineFact.GapBefore)) != LineFact.HeadForm || (page.Facts[i - 1] & LineFact.HeadForm) != 0) continue;
            if (page.Column > 0 || isPlain) page.Facts[i] &= ~LineFact.Echoed;
            if (isPlain) page.Facts[i] = (page.Facts[i] & ~LineFact.NextNews) | LineFact.Enumerated;
        }
    }
}
