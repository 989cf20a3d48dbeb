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
    private const LineFact Never = LineFact.Lead | LineFact.Byline | LineFact.PhotoCredit | LineFact.Folio | LineFact.JumpLine | LineFact.CaptionOpener | LineFact.OwnLine | LineFact.InnerStop | LineFact.EndsFullStop | LineFact.StartsCut;

    public static void Mark(PageDraft page)
    {
        var (source, lines) = (page.Source, page.Lines);
        var heads = new bool[lines.Count];
        var measure = 0;
        for (var i = 0; i < heads.Length; i++)
        {
            heads[i] = IsHead(page, i, i > 0 && heads[i - 1]);
            if (heads[i]) measure = Math.Max(measure, WrappedLines.WidthOf(source, lines[i]));
        }

        if (measure < Narrowest) return;
        var full = new List<int>();
        var other = 0;
        for (var i = 0; i + 1 < heads.Length; i++)
        {
            if (!heads[i] || !heads[i + 1] || lines[i + 1].BlankLinesBefore > 0) continue;
            if (WrappedLines.IsFull(source, lines, i, measure)) full.Add(i);
            else other++;
        }

        if (full.Count < Least || full.Count * 2 < other) return;
        foreach (var i in full)
        {
            page.Facts[i] = (page.Facts[i] & ~(LineFact.EndsComma | LineFact.EndsParticle | LineFact.EndsAjar)) | LineFact.HeadForm | LineFact.EndsOpen | LineFact.NextHeadForm;
            page.Facts[i + 1] |= LineFact.JoinsBefore | LineFact.HeadForm;
        }
    }

    // Behind what is over, or under another line of the head: without a full stop, and no line of the column.
    private static bool IsHead(PageDraft page, int i, bool isUnderHead) =>
        !page.Lines[i].HasAny(Never) && (page.Facts[i] & (LineFact.FillsColumn | LineFact.Indented | LineFact.Long)) == 0
        && (isUnderHead || i == 0 || page.Lines[i].BlankLinesBefore > 0 || (page.Facts[i] & LineFact.AfterShort) != 0 || page.Lines[i - 1].Has(LineFact.EndsFullStop))
        && ((page.Facts[i] & LineFact.HeadForm) != 0 || page.Lines[i].HasAny(LineFact.EndsOpen));
}
