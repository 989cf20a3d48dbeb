namespace BulletinSite.Archive.Splitting;

/// <summary>Finds headlines broken where they are as wide as a headline of the page can be: no head is wider, and several that have a line under them had no room for its first word.</summary>
/// <remarks>
/// 三江两岸新建渡口今起改由轮班值守市 | 民可凭证通行. What it must not take: a kicker over a title, which leaves room on its line; so the lines that do not
/// fill the width may not be many more. Where heads are as wide as the column, only the column tells (<see cref="BrokenHeads"/>).
/// </remarks>
internal static class HeadMeasure
{
    private const int Least = 3;
    private const int Narrowest = 20;
    private const int WidestHead = 100;

    // Headlines wider than that count against it.
    private const int Outlier = 2;
    private const LineFact Never = LineFact.Lead | LineFact.Byline | LineFact.PhotoCredit | LineFact.Folio | LineFact.JumpLine | LineFact.CaptionOpener | LineFact.OwnLine | LineFact.InnerStop | LineFact.EndsFullStop | LineFact.StartsCut;

    public static void Mark(PageDraft page)
    {
        var (source, lines) = (page.Source, page.Lines);
        var heads = new bool[lines.Count];
        var widths = new int[WidestHead + 1];
        for (var i = 0; i < heads.Length; i++)
        {
            heads[i] = IsHead(page, i, i > 0 && heads[i - 1]);
            if (heads[i]) widths[Math.Min(WrappedLines.WidthOf(source, lines[i]), WidestHead)]++;
        }

        var pairs = Enumerable.Range(0, Math.Max(0, heads.Length - 1)).Where(i => heads[i] && heads[i + 1] && lines[i + 1].BlankLinesBefore == 0).ToList();
        var (best, most, wider) = (0, Least - 1, 0);
        for (var measure = WidestHead; measure >= Narrowest; wider += widths[measure--])
        {
            if (widths[measure] == 0) continue;
            var full = pairs.Count(i => IsFull(page, i, measure));
            if (full - (Outlier * wider) <= most || full * 2 < pairs.Count - full) continue;
            (best, most) = (measure, full - (Outlier * wider));
        }

        if (best == 0) return;
        foreach (var i in pairs)
        {
            if (!IsFull(page, i, best)) continue;
            page.Facts[i] = (page.Facts[i] & ~(LineFact.EndsComma | LineFact.EndsParticle | LineFact.EndsAjar)) | LineFact.HeadForm | LineFact.EndsOpen | LineFact.NextHeadForm;
            page.Facts[i + 1] |= LineFact.JoinsBefore | LineFact.HeadForm;
        }
    }

    private static bool IsFull(PageDraft page, int i, int measure) =>
        WrappedLines.WidthOf(page.Source, page.Lines[i]) <= measure && WrappedLines.IsFull(page.Source, page.Lines, i, measure);

    // Behind what is over, or under another line of the head: without a full stop, and no line of the column.
    private static bool IsHead(PageDraft page, int i, bool isUnderHead) =>
        !page.Lines[i].HasAny(Never) && (page.Facts[i] & (LineFact.FillsColumn | LineFact.Indented | LineFact.Long)) == 0
        && (isUnderHead || i == 0 || page.Lines[i].BlankLinesBefore > 0 || (page.Facts[i] & LineFact.AfterShort) != 0 || page.Lines[i - 1].Has(LineFact.EndsFullStop))
        && ((page.Facts[i] & LineFact.HeadForm) != 0 || page.Lines[i].HasAny(LineFact.EndsOpen));
}
