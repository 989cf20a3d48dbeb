namespace BulletinSite.Archive.Splitting;

/// <summary>Finds headings and rows inside articles where headlines stand at the margin and paragraphs stand in: what stands in as far is no headline, though it has the form of one.</summary>
/// <remarks>What it must not take: headlines in the middle of their column, which stand in by other widths; so every text under a headline stands in, and only by as much.</remarks>
internal static class HeadsAtMargin
{
    private const int Least = 2;
    private const int LeastParagraphs = 4;

    public static void Mark(PageDraft page)
    {
        var indent = UsualIndent(page);
        if (indent == 0) return;
        int over = 0, others = 0;
        for (var i = 0; i + 1 < page.Lines.Count; i++)
        {
            if (!IsHeadAtMargin(page, i)) continue;
            if (StandsIn(page, i + 1, indent)) over++;
            else if (!page.Lines[i + 1].HasAny(LineFact.HeadForm | LineFact.Byline | LineFact.Folio)) others++;
        }

        if (over < Least || over <= others * 2) return;
        for (var i = 1; i < page.Lines.Count; i++)
        {
            if (!StandsIn(page, i, indent) || (page.Facts[i] & LineFact.HeadForm) == 0 || GoesOn(page, i)) continue;
            page.Facts[i] &= ~(LineFact.GapBefore | LineFact.Echoed | LineFact.NextNews);
            if (IsHeading(page, i, indent)) page.Facts[i] = (page.Facts[i] & ~(LineFact.Indented | LineFact.FitsWithIndent)) | LineFact.Enumerated;
            else page.Facts[i] = (page.Facts[i] & ~(LineFact.HeadForm | LineFact.EndsOpen | LineFact.EndsAjar)) | LineFact.OwnLine | LineFact.EndsClosed;
        }
    }

    // By how much all lines stand in that do; 0 where they differ, or text stands at the margin that is no line of a column.
    private static int UsualIndent(PageDraft page)
    {
        var indented = page.Lines.Where(WrappedLines.IsIndented).ToList();
        if (indented.Count < LeastParagraphs) return 0;
        var (indent, count) = indented.CountBy(line => line.Indent).MaxBy(group => group.Value);
        if (count * 10 < indented.Count * 9) return 0;
        return page.Column > 0 || page.Lines.Count(line => line.Indent == 0 && line.HasAny(LineFact.EndsFullStop | LineFact.InnerStop)) * 4 <= count ? indent : 0;
    }

    private static bool IsHeadAtMargin(PageDraft page, int i) => page.Lines[i].Indent == 0 && page.Lines[i].Has(LineFact.HeadForm) && !page.Lines[i].Has(LineFact.Folio);

    private static bool StandsIn(PageDraft page, int i, int indent) => page.Lines[i].Indent == indent && page.Lines[i].BlankLinesBefore <= page.Gap;

    // The first line of a paragraph in its column.
    private static bool GoesOn(PageDraft page, int i) =>
        page.Column > 0 && i + 1 < page.Lines.Count && page.Lines[i + 1].Indent == 0 && page.Lines[i + 1].BlankLinesBefore <= page.Gap && ((page.Facts[i] & LineFact.FillsColumn) != 0 || !page.Lines[i + 1].Has(LineFact.HeadForm));

    // Over a paragraph, and under one or under the headline.
    private static bool IsHeading(PageDraft page, int i, int indent) =>
        i + 1 < page.Lines.Count && StandsIn(page, i + 1, indent) && !page.Lines[i + 1].HasAny(LineFact.HeadForm | LineFact.OwnLine | LineFact.Lead | LineFact.Byline) && page.Lines[i - 1].Has(LineFact.EndsClosed) && !page.Lines[i - 1].Has(LineFact.HeadForm);
}
