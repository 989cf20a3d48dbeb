using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the names of sections (综合新闻) that stand between the lines of a folio, under the date, over the page's number, and the title beside the number of each page.</summary>
/// <remarks>What it must not take: a headline with its date over it and its source under it; so another headline follows.</remarks>
internal static class SectionLines
{
    private const int Widest = 24;
    private const int WidestRunning = 60;
    private const int LeastRunning = 3;

    public static void Mark(SourceText source, List<LineFacts> lines)
    {
        for (var i = 1; i + 2 < lines.Count; i++)
        {
            var isBetween = lines[i - 1].Has(LineFact.Folio) && lines[i].BlankLinesBefore == 0 && lines[i + 1].Has(LineFact.Folio) && lines[i + 1].BlankLinesBefore == 0;
            if (isBetween && lines[i].Width <= Widest && lines[i].Has(LineFact.HeadForm) && lines[i + 2].Has(LineFact.HeadForm))
                lines[i] = lines[i] with { Facts = (lines[i].Facts & ~LineFact.HeadForm) | LineFact.Folio };
        }

        MarkRunning(source, lines);
    }

    // The Landing News, March 2024 beside the number of each page.
    private static void MarkRunning(SourceText source, List<LineFacts> lines)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            var isBeside = (i > 0 && lines[i - 1].Has(LineFact.Folio)) || (i + 1 < lines.Count && lines[i + 1].Has(LineFact.Folio));
            if (!isBeside || !lines[i].Has(LineFact.HeadForm) || lines[i].Width > WidestRunning || lines[i].HasAny(LineFact.Lead | LineFact.GroupWord)) continue;
            var text = source[lines[i].Span];
            if (!places.TryGetValue(text, out var known)) places[text] = known = [];
            known.Add(i);
        }

        foreach (var i in places.Values.Where(same => same.Count >= LeastRunning).SelectMany(same => same))
            lines[i] = lines[i] with { Facts = (lines[i].Facts & ~LineFact.HeadForm) | LineFact.Folio };
    }
}
