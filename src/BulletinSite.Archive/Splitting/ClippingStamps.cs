using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds what an archive of old print writes over and under each clipping: the paper, its place and day, the page, the address it was taken from, and whose rights these are.</summary>
/// <remarks>
/// The Ashby Record (Ashby, Ohio) - Thu, Nov 21, | by Clipper: 1901 - Page 16 | https://clippings.example/168 Downloaded on Aug 23, 2025 | Copyright 2025 Clippings. All Rights Reserved.
/// What it must not take: an article that names an address in its text, or a place in brackets; so the day stands behind the bracket and the address at the beginning of its line.
/// </remarks>
internal static class ClippingStamps
{
    private const int Widest = 120;
    private const int LinesUnder = 2;
    private const int MostBesideDay = 12;
    private const int MostBesideAddress = 48;
    private const int LongestNumber = 4;

    private const LineFact Text = LineFact.HeadForm | LineFact.OwnLine | LineFact.EndsClosed | LineFact.EndsAjar | LineFact.EndsFullStop | LineFact.InnerStop | LineFact.StartsCut | LineFact.Byline | LineFact.InlineCredit | LineFact.Lead | LineFact.Long;

    public static void Mark(LineMeasurer measurer, SourceText source, List<LineFacts> lines)
    {
        var named = -LinesUnder - 1;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Width > Widest) continue;
            var text = source.Slice(lines[i].Span);
            if (NamesPaperAndDay(measurer.Folios, text)) named = i;
            else if (!IsAddress(text) && !IsOfRights(text) && !(i <= named + LinesUnder && EndsOnPage(text))) continue;
            lines[i] = lines[i] with { Facts = (lines[i].Facts & ~Text) | LineFact.Folio | LineFact.EndsOpen, CreditStart = -1, LeadLength = 0 };
        }
    }

    // The Ashby Record (Ashby, Ohio) - Thu, Nov 21,
    private static bool NamesPaperAndDay(FolioReader folios, ReadOnlySpan<char> text)
    {
        var close = text.LastIndexOf(") ", StringComparison.Ordinal);
        if (close < 0 || !TextForm.IsLatin(text[0])) return false;
        var open = text[..close].LastIndexOf('(');
        return open > 1 && text[open..close].Contains(',') && text[(close + 1)..].TrimStart(" -–—·•,|") is { Length: > 0 } day && folios.NamesDay(day, MostBesideDay);
    }

    private static bool IsAddress(ReadOnlySpan<char> text) =>
        (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        && (text.IndexOf(' ') is var end && (end < 0 || text.Length - end <= MostBesideAddress));

    // Copyright © 2025 Clippings. All Rights Reserved.
    private static bool IsOfRights(ReadOnlySpan<char> text) =>
        (text.StartsWith("Copyright", StringComparison.OrdinalIgnoreCase) || text[0] == '©') && (text.ContainsAnyInRange('0', '9') || text.Contains("Reserved", StringComparison.OrdinalIgnoreCase));

    // by Clipper: 1901 - Page 16
    private static bool EndsOnPage(ReadOnlySpan<char> text)
    {
        var number = text[(text.LastIndexOf(' ') + 1)..];
        return number.Length is > 0 and <= LongestNumber && !number.ContainsAnyExceptInRange('0', '9') && text[..^number.Length].TrimEnd().EndsWith("Page", StringComparison.OrdinalIgnoreCase);
    }
}
