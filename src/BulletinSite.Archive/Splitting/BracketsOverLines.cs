namespace BulletinSite.Archive.Splitting;

/// <summary>Finds headlines whose last words stand in brackets that are closed on the next line or the one after it: 渡口边的夜校（江城故事·灯火里 | 的人）.</summary>
/// <remarks>What it must not take: a sentence of a paragraph; so the first line does not fill the column, and the last ends with the bracket, soon.</remarks>
internal static class BracketsOverLines
{
    private const int LongestRest = 12;
    private const int MostRests = 2;

    private const LineFact Never = LineFact.InnerStop | LineFact.EndsFullStop | LineFact.EndsComma | LineFact.Lead | LineFact.Byline | LineFact.Folio | LineFact.PhotoCredit | LineFact.CaptionOpener | LineFact.Long;
    private const LineFact Ends = LineFact.EndsClosed | LineFact.EndsAjar | LineFact.EndsParticle | LineFact.OwnLine;
    private const LineFact Alone = Ends | LineFact.StartsCut | LineFact.ClosesUnopened | LineFact.Byline | LineFact.PhotoCredit | LineFact.GroupWord | LineFact.InlineCredit;

    public static void Mark(PageDraft page)
    {
        for (var i = 0; i + 1 < page.Lines.Count; i++)
        {
            if (page.Lines[i].HasAny(Never) || ColumnPlaces.Fills(page, i) || !IsOpen(page.Source.Slice(page.Lines[i].Span))) continue;
            var last = ClosedAt(page, i);
            if (last < 0) continue;
            page.Lines[i] = page.Lines[i] with { Facts = (page.Lines[i].Facts & ~Ends) | LineFact.HeadForm | LineFact.EndsOpen };
            for (var k = i + 1; k <= last; k++) page.Lines[k] = page.Lines[k] with { Facts = (page.Lines[k].Facts & ~Alone) | LineFact.HeadForm | LineFact.EndsOpen | LineFact.JoinsBefore };
        }
    }

    // The line that ends with the bracket another leaves open; -1 where none does soon.
    private static int ClosedAt(PageDraft page, int line)
    {
        for (var i = line + 1; i < page.Lines.Count && i <= line + MostRests && page.Lines[i].BlankLinesBefore == 0; i++)
        {
            var rest = page.Source.Slice(page.Lines[i].Span);
            if (rest.ContainsAny('（', '(') || page.Lines[i].HasAny(LineFact.InnerStop | LineFact.EndsFullStop | LineFact.Long)) return -1;
            if (rest[^1] is '）' or ')') return rest.Length <= LongestRest ? i : -1;
        }

        return -1;
    }

    private static bool IsOpen(ReadOnlySpan<char> line) => line.LastIndexOfAny('（', '(') > line.LastIndexOfAny('）', ')') && line.IndexOfAny('（', '(') > 0;
}
