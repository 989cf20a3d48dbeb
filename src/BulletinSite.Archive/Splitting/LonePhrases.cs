namespace BulletinSite.Archive.Splitting;

/// <summary>Finds two phrases that head no group, on pages of reports with leads: over the last report alone they are its kicker.</summary>
internal static class LonePhrases
{
    private const int Least = 2;

    public static void Mark(PageDraft page)
    {
        if ((page.OfPage & LineFact.LeadPage) == 0) return;
        var leads = 0;
        for (var i = page.Lines.Count - 1; i >= 0 && leads < Least; i--)
        {
            if (page.Lines[i].Has(LineFact.Lead)) leads++;
            else if (page.Lines[i].Has(LineFact.TwinPhrases) && leads > 0) page.Facts[i] &= ~LineFact.TwinPhrases;
        }
    }
}
