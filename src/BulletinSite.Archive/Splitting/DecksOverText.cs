namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the decks of old English headlines on pages of whole paragraphs: under a headline, sentences each long word of which begins with a capital, and headlines between them.</summary>
/// <remarks>
/// COUNCIL REFUSES BRIDGE | Six Votes Against Four After a Debate of Three Hours. | MAYOR WALKS OUT | … What it must not take: the first paragraph of
/// the text; so text follows that is written otherwise.
/// </remarks>
internal static class DecksOverText
{
    private const int WidestDeck = 240;
    private const int LeastBigWords = 3;

    private const LineFact Never = LineFact.Lead | LineFact.PhotoCredit | LineFact.JumpLine | LineFact.Folio | LineFact.CaptionOpener | LineFact.OwnLine | LineFact.PageBreakBefore;

    public static void Mark(PageDraft page)
    {
        var lines = page.Lines;
        for (var i = 0; i + 2 < lines.Count; i++)
        {
            if (!IsHeadline(page, i)) continue;
            var end = EndOf(page, i + 1);
            if (end == i + 1 || end >= lines.Count || !IsText(lines[end])) continue;
            if (!lines[i].Has(LineFact.HeadForm)) lines[i] = AsHead(lines[i]);
            for (var k = i + 1; k < end; k++) lines[k] = AsHead(lines[k], k > i + 1 ? LineFact.JoinsBefore : LineFact.None);
            i = end - 1;
        }
    }

    private static LineFacts AsHead(LineFacts line, LineFact more = LineFact.None)
    {
        const LineFact not = LineFact.EndsFullStop | LineFact.InnerStop | LineFact.EndsClosed | LineFact.EndsAjar | LineFact.EndsComma | LineFact.EndsParticle | LineFact.Long | LineFact.Opener | LineFact.StrongOpener | LineFact.Byline | LineFact.InlineCredit | LineFact.GroupWord;
        return line with { Facts = (line.Facts & ~not) | LineFact.HeadForm | LineFact.EndsOpen | more, CreditStart = -1 };
    }

    // In capitals, or finished and written as decks are, with finished text over it.
    private static bool IsHeadline(PageDraft page, int i) =>
        !page.Lines[i].HasAny(Never) && page.Lines[i].Has(LineFact.StartsCapital) && (page.Lines[i].Has(LineFact.Capitals | LineFact.HeadForm)
            || (page.Lines[i].Has(LineFact.Short) && (i == 0 || page.Lines[i - 1].HasAny(LineFact.EndsClosed | LineFact.Folio)) && (StoppedHeads.IsTitle(page.Source.Slice(page.Lines[i].Span)) || page.Lines[i].Has(LineFact.HeadForm))));

    // Behind the last deck; a line in capitals between two decks is one of them.
    private static int EndOf(PageDraft page, int first)
    {
        var end = first;
        for (var at = first; at < page.Lines.Count && page.Lines[at].BlankLinesBefore <= page.Gap; at++)
        {
            if (IsDeck(page, at)) end = at + 1;
            else if (at > end || !page.Lines[at].Has(LineFact.Capitals | LineFact.HeadForm)) break;
        }

        return end;
    }

    private static bool IsDeck(PageDraft page, int i)
    {
        var line = page.Lines[i];
        return line.Width <= WidestDeck && line.Has(LineFact.StartsCapital | LineFact.EndsFullStop) && !line.HasAny(Never | LineFact.Capitals) && DeckLines.BigWordsOf(page.Source.Slice(line.Span), goesOn: false) >= LeastBigWords;
    }

    private static bool IsText(LineFacts line) => line.HasAny(LineFact.Long | LineFact.InnerStop | LineFact.EndsFullStop | LineFact.Lead | LineFact.Byline) || !line.Has(LineFact.HeadForm);
}
