namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the lines under a heading over briefs: from the heading to the next wide gap, lead or byline.</summary>
internal static class GroupExtent
{
    public static void Mark(PageDraft page)
    {
        var under = Find(page);
        for (var i = 0; i < under.Length; i++)
        {
            if (under[i]) page.Facts[i] |= LineFact.UnderGroup;
        }
    }

    /// <summary>For each line whether it stands under such a heading.</summary>
    public static bool[] Find(PageDraft page)
    {
        var lines = page.Lines;
        var under = new bool[lines.Count];
        var isUnder = false;
        for (var i = 0; i < lines.Count; i++)
        {
            under[i] = isUnder && lines[i].BlankLinesBefore <= page.Gap && !lines[i].HasAny(LineFact.Lead | LineFact.Byline);
            isUnder = under[i] || ((page.Facts[i] & LineFact.GroupWord) != 0 && IsHeading(lines, i));
        }

        return under;
    }

    // A line that says where all of them come from may stand between.
    private static bool IsHeading(List<LineFacts> lines, int i)
    {
        var below = i + 1 < lines.Count && lines[i + 1].Has(LineFact.Folio) ? i + 2 : i + 1;
        return below < lines.Count && lines[below].Has(LineFact.HeadForm);
    }
}
