namespace BulletinSite.Archive.Splitting;

/// <summary>Headings that a contents list leaves out: where it names the articles of a page, they are no headlines of their own but head sections.</summary>
/// <remarks>
/// What it must not take: headlines with a lead or byline under them, and briefs under a heading.
/// </remarks>
internal static class LeftOutHeadings
{
    private const int Least = 3;
    private const int WidestColumnName = 12;
    private const LineFact Never = LineFact.NextLead | LineFact.NextByline | LineFact.GroupWord | LineFact.ContentsItem | LineFact.Listed | LineFact.EndsAjar | LineFact.JoinsBefore;

    public static void Mark(PageDraft page)
    {
        var listed = Enumerable.Range(0, page.Facts.Length).Where(i => (page.Facts[i] & LineFact.Listed) != 0 && !page.Underlined[i]).ToList();
        if (listed.Count < Least) return;
        var grouped = GroupExtent.Find(page);
        var underGroup = (page.Facts[listed[0]] & LineFact.GroupWord) != 0;
        for (var i = listed[0] + 1; i < page.Facts.Length; i++)
        {
            // 本市简讯 | 第三水厂开始供水: of briefs a list may name what stands over them.
            if ((page.Facts[i] & LineFact.Listed) != 0) underGroup = (page.Facts[i] & LineFact.GroupWord) != 0;
            // 神父的話 | 等候: a list may name the columns of a page, and not what stands in them.
            if ((page.Facts[i - 1] & LineFact.Listed) != 0 && IsColumnName(page, i - 1)) continue;
            var isBrief = underGroup || grouped[i] || page.Lines[i - 1].Has(LineFact.EndsAjar);
            if (!isBrief && (page.Facts[i] & LineFact.HeadForm) != 0 && (page.Facts[i] & Never) == 0) page.Facts[i] = (page.Facts[i] & ~(LineFact.Echoed | LineFact.NextNews)) | LineFact.Enumerated;
        }
    }

    private static bool IsColumnName(PageDraft page, int i) =>
        page.Lines[i].Width <= WidestColumnName && TextForm.IsHan(page.Source.Text[page.Lines[i].Span.Start]) && !page.Lines[i].Has(LineFact.GroupWord);
}
