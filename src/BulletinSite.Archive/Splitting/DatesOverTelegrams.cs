using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the lines of old print that say where and when the telegrams under them were sent: London, November 1.</summary>
/// <remarks>
/// What it must not take: a headline that ends with a date (Garden Show, May 3); so the page has several, with text right under each of them, and they name one place and a day.
/// </remarks>
internal static class DatesOverTelegrams
{
    private const int Least = 2;
    private const int Longest = 32;
    private const int MostWordsOfPlace = 2;

    public static void Mark(SourceText source, List<LineFacts> lines)
    {
        var found = new List<int>();
        for (var i = 1; i + 1 < lines.Count; i++)
        {
            if (lines[i].Span.Length <= Longest && !lines[i].HasAny(LineFact.Folio | LineFact.Byline | LineFact.Signature | LineFact.Capitals) && !lines[i + 1].HasAny(LineFact.Capitals | LineFact.Folio | LineFact.StartsCut)
                && lines[i + 1].BlankLinesBefore == 0 && IsPlaceAndDay(source.Slice(lines[i].Span))) found.Add(i);
        }

        if (found.Count < Least) return;
        foreach (var i in found)
        {
            // CABLE NEWS. right over one of them is the headline of all.
            if (lines[i - 1].Has(LineFact.GroupWord)) lines[i - 1] = lines[i - 1] with { Facts = lines[i - 1].Facts & ~LineFact.GroupWord };
            const LineFact not = LineFact.HeadForm | LineFact.Lead | LineFact.EndsOpen | LineFact.EndsAjar | LineFact.EndsComma;
            lines[i] = lines[i] with { Facts = (lines[i].Facts & ~not) | LineFact.OwnLine | LineFact.EndsClosed, LeadLength = 0 };
        }
    }

    // London, Oct. 31. : one comma, a month and nothing but the day behind it.
    private static bool IsPlaceAndDay(ReadOnlySpan<char> text)
    {
        var comma = text.IndexOf(',');
        if (comma < 3 || !char.IsAsciiLetterUpper(text[0]) || text[..comma].Count(' ') >= MostWordsOfPlace) return false;
        var date = text[(comma + 1)..].Trim(" .,");
        var blank = date.IndexOf(' ');
        if (blank < 3 || !DatelineReader.IsMonth(date)) return false;
        var day = date[blank..].Trim();
        return day.Length is 1 or 2 && !day.ContainsAnyExceptInRange('0', '9');
    }
}
