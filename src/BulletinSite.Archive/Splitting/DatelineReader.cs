using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Reads the dateline an English news body opens with: BRIDGEPORT —, MILLBROOK, Ohio (March 3) –, Lawrence, Mass., Jan. 15.—.</summary>
/// <remarks>
/// What it must not take: a sentence with a dash in it. So the place is in capitals, or a date stands behind it, and the dash follows at once.
/// </remarks>
internal static class DatelineReader
{
    private const int Longest = 60;
    private const int ShortestCapitals = 3;
    private const int LongestCut = 40;

    private static readonly string[] Months =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    public static LeadFormula? Read(SourceText source, TextSpan line)
    {
        var window = source.Slice(TextSpan.FromBounds(line.Start, Math.Min(line.End, line.Start + Longest)));
        if (!char.IsAsciiLetterUpper(window[0])) return null;
        var dash = DashAt(window);
        if (dash < 0 && window.Length == line.Length && line.Length <= LongestCut) return Cut(source, line);
        if (dash < ShortestCapitals) return null;
        var place = window[..dash].TrimEnd(" .,");
        // May 14 - Garage sale: a row of what is on.
        if (!IsPlace(place) || (window[dash] == '-' && IsMonth(place[..(place.IndexOf(' ') is > 0 and var first ? first : place.Length)]))) return null;
        var end = dash;
        while (end < window.Length && window[end] is '—' or '–' or '-' or '?' or ' ') end++;
        // SUSPENSION OF ORDERS -, TREATY - AGREEMENT ON BORDERS: what follows a place is text.
        if (!source.Slice(TextSpan.FromBounds(line.Start + end, line.End)).ContainsAnyInRange('a', 'z') && !HasMonth(place)) return null;
        return new LeadFormula(new TextSpan(line.Start, end), new TextSpan(line.Start, place.Length), []);
    }

    // PORT ALDEN, Mass., March: the date goes on on the next line of the column.
    private static LeadFormula? Cut(SourceText source, TextSpan line)
    {
        var words = source.Slice(line);
        var comma = words.IndexOf(',');
        if (comma < ShortestCapitals || words.ContainsAny("!?:;\"“”")) return null;
        return !words[..comma].ContainsAnyInRange('a', 'z') && words[comma..].ContainsAnyInRange('a', 'z') && IsPlace(words) ? new LeadFormula(line, new TextSpan(line.Start, comma), []) : null;
    }

    private static int DashAt(ReadOnlySpan<char> text)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (text[at] is '—' or '–') return at;
            // Sept. 7.?Two men: a reader of scans had no sign for the dash.
            if (text[at] is '?' && text[..at].TrimEnd(' ')[^1] == '.' && HasMonth(text[..at])) return at;
            if (text[at] is '-' && (text[at - 1] is ' ' or '.' || (at + 1 < text.Length && text[at + 1] is '-'))) return at;
        }

        return -1;
    }

    private static bool IsPlace(ReadOnlySpan<char> place)
    {
        var first = place[..(place.IndexOf(' ') is > 0 and var blank ? blank : place.Length)];
        // Tue 13 Mar – Cake stall: a row of what is on.
        if (LatinNames.IsAddress(first) || NewsOpening.IsWeekday(first)) return false;
        var words = 0;
        var capitals = false;
        var date = false;
        foreach (var range in place.Split(' '))
        {
            var word = place[range].Trim("(),.");
            if (word.IsEmpty) continue;
            words++;
            if (words > 7) return false;
            if (!char.IsAsciiLetterUpper(word[0]) && !char.IsAsciiDigit(word[0])) return false;
            var isCapital = word.Length >= ShortestCapitals && !word.ContainsAnyInRange('a', 'z') && char.IsAsciiLetterUpper(word[0]);
            if (words == 1) capitals = isCapital;
            date |= IsMonth(word);
        }

        return words > 0 && (capitals || date);
    }

    private static bool HasMonth(ReadOnlySpan<char> place)
    {
        foreach (var range in place.Split(' '))
        {
            if (IsMonth(place[range].TrimStart('('))) return true;
        }

        return false;
    }

    internal static bool IsMonth(ReadOnlySpan<char> word)
    {
        foreach (var month in Months)
        {
            if (word.StartsWith(month, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
