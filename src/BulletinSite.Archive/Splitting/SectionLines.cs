namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the names of sections (综合新闻) that stand between the lines of a folio: under the date, over the page's number.</summary>
/// <remarks>What it must not take: a headline with its date over it and its source under it; so another headline follows.</remarks>
internal static class SectionLines
{
    private const int Widest = 24;

    public static void Mark(List<LineFacts> lines)
    {
        for (var i = 1; i + 2 < lines.Count; i++)
        {
            var isBetween = lines[i - 1].Has(LineFact.Folio) && lines[i].BlankLinesBefore == 0 && lines[i + 1].Has(LineFact.Folio) && lines[i + 1].BlankLinesBefore == 0;
            if (isBetween && lines[i].Width <= Widest && lines[i].Has(LineFact.HeadForm) && lines[i + 2].Has(LineFact.HeadForm))
                lines[i] = lines[i] with { Facts = (lines[i].Facts & ~LineFact.HeadForm) | LineFact.Folio };
        }
    }
}
