namespace BulletinSite.Archive.Splitting;

/// <summary>Finds two phrases that head no group, but are the kicker of one report: over a stack of two more lines, or over the last report of a page with leads.</summary>
internal static class LonePhrases
{
    private const int Least = 2;

    public static void Mark(PageDraft page)
    {
        MarkOverStacks(page);
        if ((page.OfPage & LineFact.LeadPage) == 0) return;
        var leads = 0;
        for (var i = page.Lines.Count - 1; i >= 0 && leads < Least; i--)
        {
            if (page.Lines[i].Has(LineFact.Lead)) leads++;
            else if (page.Lines[i].Has(LineFact.TwinPhrases) && leads > 0) page.Facts[i] &= ~LineFact.TwinPhrases;
        }
    }

    // 春耕开始　农机下田 | 清水乡备足种子 | 最远的村也通了水: two phrases over a headline and its subtitle are its kicker.
    private static void MarkOverStacks(PageDraft page)
    {
        for (var i = 0; i + 3 < page.Lines.Count; i++)
        {
            if ((page.Facts[i] & (LineFact.TwinPhrases | LineFact.NextHeadForm)) != (LineFact.TwinPhrases | LineFact.NextHeadForm) || (page.Facts[i] & LineFact.GroupWord) != 0) continue;
            if ((page.Facts[i + 1] & LineFact.NextHeadForm) != 0 && (page.Facts[i + 2] & (LineFact.NextLead | LineFact.NextByline)) != 0) page.Facts[i] &= ~LineFact.TwinPhrases;
        }
    }
}
