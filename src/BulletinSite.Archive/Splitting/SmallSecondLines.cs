namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the second lines of English headlines that are written as sentences are: Ferry to sail later in | summer.</summary>
/// <remarks>
/// What it must not take: the rest of a paragraph, which ends with a full stop or goes on; so the line has none, and what begins with a capital stands under it,
/// no nearer than the line stands to the one before.
/// </remarks>
internal static class SmallSecondLines
{
    private const int Widest = 60;
    private const LineFact Never = LineFact.EndsFullStop | LineFact.InnerStop | LineFact.EndsComma | LineFact.EndsParticle | LineFact.EndsAjar | LineFact.Byline | LineFact.PhotoCredit | LineFact.JumpLine | LineFact.Folio | LineFact.Lead | LineFact.OwnLine;

    private const LineFact Ends = LineFact.EndsClosed | LineFact.HeadForm | LineFact.Folio | LineFact.Byline | LineFact.PhotoCredit | LineFact.JumpLine;

    // Among column lines: blank lines over and under both, and text of several lines below.
    private static bool StandsApart(List<LineFacts> lines, int first, int next) =>
        (first == 0 || lines[first].BlankLinesBefore > 0) && lines[next].BlankLinesBefore > 0 && next + 1 < lines.Count && lines[next + 1].BlankLinesBefore == 0;

    // Between a headline in capitals and the dateline: no paragraph has room there.
    private static bool IsDeck(List<LineFacts> lines, int first, int next) => first > 0 && lines[first - 1].Has(LineFact.HeadForm | LineFact.Capitals) && lines[next].Has(LineFact.Lead);

    // Right under each other, and the first word of what follows would have stood on either: no line of a paragraph ends so.
    private static bool HaveRoom(PageDraft page, int first) => (first == 0 || page.Lines[first - 1].HasAny(Ends)) && HasRoom(page, first) && HasRoom(page, first + 1);

    private static bool HasRoom(PageDraft page, int i)
    {
        var next = page.Source.Slice(page.Lines[i + 1].Span);
        var word = next.IndexOf(' ');
        return page.Lines[i].Indent == 0 && page.Lines[i + 1].BlankLinesBefore == 0 && (page.Lines[i].Width + 1 + (word < 0 ? next.Length : word)) * 8 <= page.Column * 7;
    }

    public static void Mark(PageDraft page)
    {
        var lines = page.Lines;
        for (var i = 1; i + 1 < lines.Count; i++)
        {
            if (!lines[i].Has(LineFact.StartsCut | LineFact.Short) || lines[i].HasAny(Never | LineFact.ClosesUnopened) || lines[i].Width > Widest || !char.IsAsciiLetterLower(page.Source.Text[lines[i].Span.Start])) continue;
            if (!lines[i - 1].Has(LineFact.HeadForm | LineFact.StartsCapital) || lines[i - 1].Width > Widest || lines[i].BlankLinesBefore > lines[i + 1].BlankLinesBefore || lines[i].BlankLinesBefore > lines[i - 1].BlankLinesBefore) continue;
            if (!lines[i + 1].HasAny(LineFact.StartsCapital | LineFact.Byline)) continue;
            if (page.Column > 0 ? !StandsApart(lines, i - 1, i + 1) && !IsDeck(lines, i - 1, i + 1) && !HaveRoom(page, i - 1) : !lines[i + 1].HasAny(LineFact.Long | LineFact.InnerStop | LineFact.EndsFullStop | LineFact.Lead | LineFact.Byline)) continue;
            if (i > 1 && lines[i - 2].Has(LineFact.EndsOpen) && !lines[i - 2].HasAny(LineFact.HeadForm | LineFact.Byline | LineFact.Folio | LineFact.JumpLine)) continue;
            lines[i - 1] = lines[i - 1] with { Facts = lines[i - 1].Facts & ~LineFact.EndsParticle };
            lines[i] = lines[i] with { Facts = (lines[i].Facts & ~LineFact.StartsCut) | LineFact.HeadForm };
        }
    }
}
