using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the lines between headlines and datelines that name the agency a report comes from, where a reader of scans spelled some of them beyond recognition.</summary>
/// <remarks>
/// (By Associated Press.) | IlW Asoelntpd I'rcss.: what stands there in brackets several times stands there elsewhere, too. What it must not take: a deck, which is in
/// capitals or longer; so the line is short, and a place in capitals and a month follow at once.
/// </remarks>
internal static class AgencyLines
{
    private const int Least = 2;
    private const int Longest = 30;
    private const int ShortestPlace = 3;
    private const int WordsOfDateline = 5;

    public static void Mark(SourceText source, List<LineFacts> lines)
    {
        var found = new List<int>();
        var bracketed = 0;
        for (var i = 1; i + 1 < lines.Count; i++)
        {
            var text = source.Slice(lines[i].Span);
            if (text.Length > Longest || !text.ContainsAnyInRange('a', 'z') || !lines[i - 1].Has(LineFact.HeadForm) || !IsDateline(source.Slice(lines[i + 1].Span))) continue;
            found.Add(i);
            if (text[0] == '(' || text.Contains(')')) bracketed++;
        }

        if (bracketed < Least) return;
        foreach (var i in found)
        {
            const LineFact not = LineFact.HeadForm | LineFact.Lead | LineFact.EndsOpen | LineFact.EndsAjar | LineFact.EndsComma | LineFact.StartsCut | LineFact.Folio;
            lines[i] = lines[i] with { Facts = (lines[i].Facts & ~not) | LineFact.Byline | LineFact.OwnLine | LineFact.EndsClosed, LeadLength = 0 };
        }
    }

    // LONDON, May 26. Dispatches …: capitals, and a month behind them.
    private static bool IsDateline(ReadOnlySpan<char> text)
    {
        var stop = text.IndexOfAny(',', '.');
        if (stop < ShortestPlace - 1 || !char.IsAsciiLetterUpper(text[0]) || text[..stop].ContainsAnyInRange('a', 'z')) return false;
        var words = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range].Trim(",.-—?");
            if (word.IsEmpty) continue;
            if (words > 0 && word.Length >= 3 && char.IsAsciiLetterUpper(word[0]) && DatelineReader.IsMonth(word)) return true;
            if (++words > WordsOfDateline) return false;
        }

        return false;
    }
}
