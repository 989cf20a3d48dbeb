namespace BulletinSite.Archive.Splitting;

/// <summary>Finds headings inside articles: where blank lines stand over headlines and nowhere else, a heading without one is no headline, though its text says its words again.</summary>
/// <remarks>What it must not take: a page with few blank lines, on which they may stand by chance.</remarks>
internal static class GapsOverHeads
{
    private const int Least = 2;
    private const int LeastBlanks = 4;
    private const int LeastParagraphs = 4;
    private const int ParagraphsOfTwo = 8;

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
        var underGroup = false;
        for (var i = 1; i < page.Facts.Length; i++)
        {
            // What stands over the gap is finished, though it ends with a name and without a full stop.
            if ((page.Facts[i] & LineFact.GapBefore) != 0 && (page.Facts[i - 1] & LineFact.HeadForm) == 0) page.Facts[i - 1] = (page.Facts[i - 1] & ~(LineFact.EndsOpen | LineFact.EndsAjar)) | LineFact.EndsClosed;
            // 本市简讯 | 第三水厂开始供水: what stands over briefs may be the only one of them with a gap.
            if ((page.Facts[i] & LineFact.GapBefore) != 0) underGroup = (page.Facts[i] & LineFact.GroupWord) != 0;
            if (underGroup || (page.Facts[i] & (LineFact.HeadForm | LineFact.GapBefore)) != LineFact.HeadForm || (page.Facts[i - 1] & LineFact.HeadForm) != 0) continue;
            if (page.Column > 0 || isPlain) page.Facts[i] &= ~LineFact.Echoed;
            if (isPlain && page.Lines[i].Indent == 0) page.Facts[i] = (page.Facts[i] & ~LineFact.NextNews) | LineFact.Enumerated;
        }
    }

    /// <summary>Finds where articles begin on a page whose paragraphs stand apart: several headlines, and hardly anything else, have more room over them than paragraphs do.</summary>
    /// <remarks>Where nothing is signed and many paragraphs stand equally far apart, one such headline is enough.</remarks>
    public static void MarkWide(PageDraft page)
    {
        var usual = UsualOfParagraphs(page, out var paragraphs);
        if (usual == 0) return;
        int wide = 0, others = 0, without = 0;
        for (var i = 1; i < page.Facts.Length; i++)
        {
            if (page.Lines[i].BlankLinesBefore <= usual) without += IsOverLead(page, i) ? 1 : 0;
            else if (page.Lines[i].Has(LineFact.HeadForm)) wide++;
            else others++;
        }

        if (without > wide || wide < (others == 0 && paragraphs >= ParagraphsOfTwo && (page.OfPage & (LineFact.LeadPage | LineFact.SignedPage)) == 0 ? 1 : Least) || others * LeastParagraphs > wide) return;
        var hasText = false;
        for (var i = 1; i < page.Facts.Length; i++)
        {
            if (page.Lines[i].BlankLinesBefore > usual) hasText = false;
            else if (hasText && i + 1 < page.Facts.Length && page.Lines[i + 1].BlankLinesBefore > usual) EndText(page, i);
            else if (page.Lines[i].Has(LineFact.HeadForm) && !page.Lines[i - 1].Has(LineFact.HeadForm)) page.Facts[i] = (page.Facts[i] & ~(LineFact.GapBefore | LineFact.Echoed | LineFact.NextNews)) | LineFact.Enumerated;
            hasText |= !page.Lines[i].HasAny(LineFact.HeadForm | LineFact.Folio);
        }
    }

    private static bool IsOverLead(PageDraft page, int i) => i + 1 < page.Facts.Length && page.Lines[i].Has(LineFact.HeadForm) && !page.Lines[i - 1].Has(LineFact.HeadForm) && page.Lines[i + 1].Has(LineFact.Lead);

    // Who wrote it, or the last row of a list: nothing goes on under it.
    private static void EndText(PageDraft page, int i)
    {
        page.Facts[i] = (page.Facts[i] & ~(LineFact.EndsOpen | LineFact.EndsAjar)) | LineFact.EndsClosed;
        if ((page.Facts[i] & LineFact.HeadForm) != 0) page.Facts[i] = (page.Facts[i] & ~(LineFact.HeadForm | LineFact.GapBefore)) | LineFact.OwnLine;
    }

    // The room that most paragraphs have over them, where most that have any have as much.
    private static int UsualOfParagraphs(PageDraft page, out int paragraphs)
    {
        paragraphs = 0;
        var room = page.Lines.Skip(1).Where(line => line.BlankLinesBefore > 0).ToList();
        if (room.Count == 0) return 0;
        var (usual, count) = room.CountBy(line => line.BlankLinesBefore).MaxBy(gap => gap.Value);
        paragraphs = room.Count(line => line.BlankLinesBefore == usual && !line.Has(LineFact.HeadForm));
        return count * 2 > room.Count && paragraphs >= LeastParagraphs ? usual : 0;
    }
}
