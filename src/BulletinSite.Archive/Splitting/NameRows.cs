using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds lists of people with their place, line by line: Joan Hill, Print, Harwick under 25 years.</summary>
/// <remarks>What it must not take: a headline that names several people; so several such lines stand on the page, and each begins with a whole name.</remarks>
internal static class NameRows
{
    private const int Least = 3;
    private const int Widest = 60;
    private const int MostWords = 4;

    private const LineFact Never = LineFact.EndsFullStop | LineFact.InnerStop | LineFact.Lead | LineFact.Byline | LineFact.PhotoCredit | LineFact.JumpLine | LineFact.Folio | LineFact.Capitals;

    public static void Mark(SourceText source, List<LineFacts> lines)
    {
        List<int> rows = [];
        for (var i = 1; i < lines.Count; i++)
        {
            if (IsRow(source, lines[i])) rows.Add(i);
        }

        if (rows.Count < Least) return;
        foreach (var i in rows)
        {
            // 25 years, set off from the rows over it, heads those under it.
            if (lines[i - 1].Has(LineFact.Tiny) && lines[i].BlankLinesBefore < lines[i - 1].BlankLinesBefore) lines[i - 1] = AsRow(lines[i - 1]);
            lines[i] = AsRow(lines[i]);
        }
    }

    private static LineFacts AsRow(LineFacts line) => line with { Facts = (line.Facts & ~(LineFact.HeadForm | LineFact.EndsOpen | LineFact.EndsAjar)) | LineFact.OwnLine | LineFact.EndsClosed };

    private static bool IsRow(SourceText source, LineFacts line)
    {
        var text = source.Slice(line.Span);
        if (!line.Has(LineFact.StartsCapital) || line.HasAny(Never) || line.Width > Widest || text.Count(',') < 2) return false;
        var isFirst = true;
        foreach (var range in text.Split(','))
        {
            var part = text[range].Trim();
            if (part.IsEmpty || part.Count(' ') >= MostWords || !(char.IsAsciiLetterUpper(part[0]) || char.IsAsciiDigit(part[0])) || (isFirst && !LatinNames.IsName(part))) return false;
            isFirst = false;
        }

        return true;
    }
}
