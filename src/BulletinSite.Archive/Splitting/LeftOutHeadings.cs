namespace BulletinSite.Archive.Splitting;

/// <summary>Headings that a contents list leaves out: where it names the articles of a page, they are no headlines of their own but head sections.</summary>
/// <remarks>What it must not take: briefs under their heading, of which a list names only that; and headlines with a lead or byline under them.</remarks>
internal static class LeftOutHeadings
{
    private const int Least = 3;
    private const int WidestColumnName = 12;
    private const LineFact Never = LineFact.NextLead | LineFact.NextByline | LineFact.GroupWord | LineFact.ContentsItem | LineFact.Listed | LineFact.EndsAjar | LineFact.JoinsBefore;

    public static void Mark(PageDraft page)
    {
        var listed = Enumerable.Range(0, page.Facts.Length).Where(i => (page.Facts[i] & LineFact.Listed) != 0 && !page.Underlined[i]).ToList();
        if (listed.Count < Least) return;
        var grouped = GroupExtent.Find(page.Lines, page.Gap);
        for (var i = listed[0] + 1; i < page.Facts.Length; i++)
        {
            // 神父的話 | 等候: a list may name the columns of a page, and not what stands in them.
            if ((page.Facts[i - 1] & LineFact.Listed) != 0 && page.Lines[i - 1].Width <= WidestColumnName && TextForm.IsHan(page.Source.Text[page.Lines[i - 1].Span.Start])) continue;
            var isBrief = grouped[i] || page.Lines[i - 1].Has(LineFact.EndsAjar);
            if (!isBrief && (page.Facts[i] & LineFact.HeadForm) != 0 && (page.Facts[i] & Never) == 0) page.Facts[i] |= LineFact.Enumerated;
        }
    }
}
