namespace BulletinSite.Archive.Splitting;

/// <summary>Finds headlines with brackets or quotation marks that are closed on the next line or the one after it: 渡口边的夜校（江城故事·灯火里 | 的人）, 市里印发《渡口安全管理办 | 法》细则.</summary>
/// <remarks>What it must not take: a sentence of a paragraph; so the first line does not fill the column, the last is no wider and has no stop, and behind a round bracket it ends, soon.</remarks>
internal static class BracketsOverLines
{
    private const int LongestRest = 12;
    private const int MostRests = 2;

    // What stands in round brackets is an addition and ends the headline.
    private static readonly string[] Opening = ["（(", "《", "「", "『", "“", "【"];
    private static readonly string[] Closing = ["）)", "》", "」", "』", "”", "】"];
    private const int Round = 0;

    private const LineFact Never = LineFact.InnerStop | LineFact.EndsFullStop | LineFact.EndsComma | LineFact.Lead | LineFact.Byline | LineFact.Folio | LineFact.PhotoCredit | LineFact.CaptionOpener | LineFact.Long;
    private const LineFact Ends = LineFact.EndsClosed | LineFact.EndsAjar | LineFact.EndsParticle | LineFact.OwnLine;
    private const LineFact Alone = Ends | LineFact.StartsCut | LineFact.ClosesUnopened | LineFact.Byline | LineFact.PhotoCredit | LineFact.GroupWord | LineFact.InlineCredit;

    public static void Mark(PageDraft page)
    {
        for (var i = 0; i + 1 < page.Lines.Count; i++)
        {
            if (page.Lines[i].HasAny(Never) || ColumnPlaces.Fills(page, i) || OpenIn(page.Source.Slice(page.Lines[i].Span)) is not (>= 0 and var pair)) continue;
            var last = ClosedAt(page, i, pair);
            if (last < 0) continue;
            page.Lines[i] = page.Lines[i] with { Facts = (page.Lines[i].Facts & ~Ends) | LineFact.HeadForm | LineFact.EndsOpen };
            for (var k = i + 1; k <= last; k++) page.Lines[k] = page.Lines[k] with { Facts = (page.Lines[k].Facts & ~Alone) | LineFact.HeadForm | LineFact.EndsOpen | LineFact.JoinsBefore };
        }
    }

    // The line on which what another leaves open is closed; -1 where none does so soon.
    private static int ClosedAt(PageDraft page, int line, int pair)
    {
        for (var i = line + 1; i < page.Lines.Count && i <= line + MostRests && page.Lines[i].BlankLinesBefore == 0; i++)
        {
            var rest = page.Source.Slice(page.Lines[i].Span);
            if (page.Lines[i].HasAny(LineFact.InnerStop | LineFact.EndsFullStop | LineFact.Long)) return -1;
            var closed = rest.IndexOfAny(Closing[pair]);
            if (rest.IndexOfAny(Opening[pair]) is >= 0 and var open && !(closed >= 0 && closed < open)) return -1;
            if (closed < 0) continue;
            return pair == Round ? (closed == rest.Length - 1 && rest.Length <= LongestRest ? i : -1) : page.Lines[i].Width <= page.Lines[line].Width && !page.Lines[i].HasAny(Never) ? i : -1;
        }

        return -1;
    }

    // Which of the pairs a line leaves open; -1 for none.
    private static int OpenIn(ReadOnlySpan<char> line)
    {
        for (var pair = 0; pair < Opening.Length; pair++)
        {
            if (line.LastIndexOfAny(Opening[pair]) is var open && open > line.LastIndexOfAny(Closing[pair]) && (open > 0 || pair != Round)) return pair;
        }

        return -1;
    }
}
