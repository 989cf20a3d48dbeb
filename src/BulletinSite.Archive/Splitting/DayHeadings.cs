using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the days over what is on: Monday, December 12. | Luncheon at the Rectory. | Tuesday, December 13. | …</summary>
/// <remarks>What it must not take: the day of a page in its folio, which has a year, or stands alone; so several different days each stand over text.</remarks>
internal static class DayHeadings
{
    private const int Least = 2;

    public static void Mark(FolioReader folios, SourceText source, List<LineFacts> lines)
    {
        var found = new List<int>();
        var days = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (!lines[i].Has(LineFact.Folio) || lines[i + 1].Has(LineFact.Folio) || !folios.IsWeekday(source.Slice(lines[i].Span))) continue;
            found.Add(i);
            days.Add(source[lines[i].Span]);
        }

        if (days.Count < Least || days.Count < found.Count) return;
        const LineFact not = LineFact.Folio | LineFact.EndsFullStop | LineFact.InnerStop | LineFact.EndsClosed | LineFact.EndsAjar | LineFact.OwnLine;
        foreach (var i in found) lines[i] = lines[i] with { Facts = (lines[i].Facts & ~not) | LineFact.HeadForm | LineFact.EndsOpen };
    }
}
