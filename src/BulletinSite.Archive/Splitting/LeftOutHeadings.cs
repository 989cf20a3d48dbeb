namespace BulletinSite.Archive.Splitting;

/// <summary>Headings that a contents list leaves out: where it names the articles of a page, they are no headlines of their own but head sections.</summary>
/// <remarks>
/// 国内简讯 is an article, and its briefs are sections of it, where the list names it and none of them. What it must not take: headlines with a lead or
/// byline under them, and briefs under a heading that the list does not name either.
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
        MarkBriefs(page, listed);
        var grouped = GroupExtent.Find(page);
        for (var i = listed[0] + 1; i < page.Facts.Length; i++)
        {
            // 神父的話 | 等候: a list may name the columns of a page, and not what stands in them.
            if ((page.Facts[i - 1] & LineFact.Listed) != 0 && IsColumnName(page, i - 1)) continue;
            var isBrief = grouped[i] || page.Lines[i - 1].Has(LineFact.EndsAjar);
            if (!isBrief && (page.Facts[i] & LineFact.HeadForm) != 0 && (page.Facts[i] & Never) == 0) page.Facts[i] = (page.Facts[i] & ~(LineFact.Echoed | LineFact.NextNews)) | LineFact.Enumerated;
        }
    }

    // 国内简讯 | 河西：渡口新桥通车: where the list names articles, and of the briefs only what stands over them, that is an article and they are sections of it.
    private static void MarkBriefs(PageDraft page, List<int> listed)
    {
        if (listed.Exists(i => IsColumnName(page, i) && (page.Facts[i] & LineFact.NextHeadForm) != 0)) return;
        for (var k = 0; k < listed.Count; k++)
        {
            var end = k + 1 < listed.Count ? listed[k + 1] : page.Facts.Length;
            if ((page.Facts[listed[k]] & (LineFact.GroupWord | LineFact.NextHeadForm)) != (LineFact.GroupWord | LineFact.NextHeadForm) || !TextForm.IsHan(page.Source.Text[page.Lines[listed[k]].Span.End - 1]) || !AreSections(page, listed[k] + 1, end)) continue;
            page.Facts[listed[k]] &= ~LineFact.GroupWord;
            for (var i = listed[k] + 1; i < end; i++)
            {
                if ((page.Facts[i] & LineFact.HeadForm) != 0) page.Facts[i] &= ~(LineFact.Echoed | LineFact.NextNews | LineFact.WiderThanColumn);
            }
        }
    }

    private static bool IsColumnName(PageDraft page, int i) =>
        page.Lines[i].Width <= WidestColumnName && TextForm.IsHan(page.Source.Text[page.Lines[i].Span.Start]) && !page.Lines[i].Has(LineFact.GroupWord);

    // There are some, and none has a lead or byline under it.
    private static bool AreSections(PageDraft page, int from, int to)
    {
        var heads = 0;
        for (var i = from; i < to; i++)
        {
            if ((page.Facts[i] & LineFact.HeadForm) == 0) continue;
            if ((page.Facts[i] & (LineFact.NextLead | LineFact.NextByline)) != 0) return false;
            heads++;
        }

        return heads > 0;
    }
}
