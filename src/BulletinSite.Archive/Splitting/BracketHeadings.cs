using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds headings in brackets inside an article: a headline, 【案情】, text, 【裁判】, text.</summary>
/// <remarks>What it must not take: briefs under headlines in brackets; so the first of several stands right under a headline without.</remarks>
internal static class BracketHeadings
{
    private const int Longest = 10;

    public static void Mark(SourceText source, List<LineFacts> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (!IsHeading(source, lines, i) || !(lines[i - 1].Has(LineFact.HeadForm) || lines[i - 1].Has(LineFact.Byline)) || IsBracketed(source, lines[i - 1])) continue;
            List<int> headings = [i];
            for (i++; i < lines.Count && (!lines[i].Has(LineFact.HeadForm) || IsHeading(source, lines, i)) && !lines[i].HasAny(LineFact.Lead | LineFact.Folio); i++)
            {
                if (lines[i].Has(LineFact.HeadForm)) headings.Add(i);
            }

            i--;
            if (headings.Count < 2) continue;
            foreach (var heading in headings) lines[heading] = lines[heading] with { Facts = lines[heading].Facts | LineFact.Enumerated };
        }
    }

    private static bool IsHeading(SourceText source, List<LineFacts> lines, int i) =>
        lines[i].Has(LineFact.HeadForm) && !lines[i].Has(LineFact.GroupWord) && IsBracketed(source, lines[i]) && i + 1 < lines.Count && (!lines[i + 1].Has(LineFact.HeadForm) || ColumnText.BeginsAt(lines, i + 1));

    private static bool IsBracketed(SourceText source, LineFacts line) =>
        source.Slice(line.Span) is ['【' or '［' or '[', _, .., '】' or '］' or ']'] and { Length: <= Longest };
}
