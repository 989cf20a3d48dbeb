namespace BulletinSite.Archive.Splitting;

/// <summary>Finds headlines broken where they are as wide as a headline of the page can be: hardly one is wider, and several that have a line under them had no room for its first word.</summary>
/// <remarks>
/// 三江两岸新建渡口今起改由轮班 | 值守. What it must not take: a kicker over a title, which leaves room on its line; so the lines that do not
/// fill the width may not be many more.
/// </remarks>
internal static class HeadMeasure
{
    private const int Least = 3;
    private const int Narrowest = 20;
    private const int WidestHead = 100;
    private const int LongestName = 4;

    // Headlines wider than that count against it.
    private const int Outlier = 2;
    private const LineFact Never = LineFact.Lead | LineFact.PhotoCredit | LineFact.Folio | LineFact.JumpLine | LineFact.CaptionOpener | LineFact.OwnLine | LineFact.InnerStop | LineFact.EndsFullStop | LineFact.StartsCut;

    public static void Mark(PageDraft page)
    {
        var lines = page.Lines;
        var hasIndents = WrappedLines.HasIndents(lines, isWrapped: true);
        var heads = new bool[lines.Count];
        var widths = new int[WidestHead + 1];
        for (var i = 0; i < heads.Length; i++)
        {
            heads[i] = IsHead(page, i, i > 0 && heads[i - 1], hasIndents);
            if (heads[i]) widths[Math.Min(WrappedLines.WidthOf(page.Source, lines[i]), WidestHead)]++;
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

        if (best > 0) Join(page, [.. pairs.Where(i => IsFull(page, i, best))], [.. pairs.Where(i => !IsFull(page, i, best))]);
    }

    private static void Join(PageDraft page, List<int> full, List<int> others)
    {
        var lines = page.Lines;
        // Where names stand under titles, they do so under those that leave room as well.
        var hasNames = others.Count(i => lines[i + 1].Has(LineFact.Byline)) * 2 > full.Count(i => lines[i + 1].Has(LineFact.Byline));
        foreach (var i in full)
        {
            if (lines[i + 1].Has(LineFact.Byline) && hasNames) continue;
            lines[i] = lines[i] with { Facts = (lines[i].Facts & ~(LineFact.EndsComma | LineFact.EndsParticle | LineFact.EndsAjar | LineFact.GroupWord)) | LineFact.HeadForm | LineFact.EndsOpen };
            lines[i + 1] = lines[i + 1] with { Facts = (lines[i + 1].Facts & ~(LineFact.Byline | LineFact.GroupWord)) | LineFact.HeadForm | LineFact.JoinsBefore };
        }

        page.CountSigns();
    }

    private static bool IsFull(PageDraft page, int i, int measure) =>
        WrappedLines.WidthOf(page.Source, page.Lines[i]) <= measure && WrappedLines.IsFull(page.Source, page.Lines, i, measure);

    // Behind what is over, or under another line of the head: without a full stop, and no line of the column.
    private static bool IsHead(PageDraft page, int i, bool isUnderHead, bool hasIndents)
    {
        var line = page.Lines[i];
        if (line.HasAny(Never | LineFact.Long) || !line.HasAny(LineFact.HeadForm | LineFact.EndsOpen | LineFact.Byline) || (hasIndents && WrappedLines.IsIndented(line))) return false;
        // 值守 under a title looks like a name.
        if (line.Has(LineFact.Byline) && !(isUnderHead && line.Span.Length <= LongestName && TextForm.IsHan(page.Source.Text[line.Span.Start]))) return false;
        if (ColumnPlaces.Fills(page, i) && !page.Decks[i]) return false;
        return isUnderHead || i == 0 || line.BlankLinesBefore > 0 || page.Lines[i - 1].HasAny(LineFact.EndsFullStop | LineFact.Folio) || !ColumnPlaces.Fills(page, i - 1);
    }
}
