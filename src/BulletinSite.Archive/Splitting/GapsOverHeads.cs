namespace BulletinSite.Archive.Splitting;

/// <summary>Finds headings inside articles: where blank lines stand over headlines and nowhere else, a heading without one is no headline, though its text says its words again.</summary>
/// <remarks>What it must not take: a page with few blank lines, on which they may stand by chance.</remarks>
internal static class GapsOverHeads
{
    private const int Least = 2;

    public static void Mark(PageDraft page)
    {
        var gaps = 0;
        for (var i = 1; i < page.Facts.Length; i++)
        {
            if ((page.Facts[i] & LineFact.GapBefore) == 0) continue;
            if ((page.Facts[i] & (LineFact.HeadForm | LineFact.FillsColumn)) != LineFact.HeadForm) return;
            gaps++;
        }

        if (gaps < Least) return;
        for (var i = 1; i < page.Facts.Length; i++)
        {
            // What stands over the gap is finished, though it ends with a name and without a full stop.
            if ((page.Facts[i] & LineFact.GapBefore) != 0 && (page.Facts[i - 1] & LineFact.HeadForm) == 0) page.Facts[i - 1] = (page.Facts[i - 1] & ~(LineFact.EndsOpen | LineFact.EndsAjar)) | LineFact.EndsClosed;
            if (page.Column > 0 && (page.Facts[i] & (LineFact.HeadForm | LineFact.GapBefore)) == LineFact.HeadForm && (page.Facts[i - 1] & LineFact.HeadForm) == 0) page.Facts[i] &= ~LineFact.Echoed;
        }
    }
}
