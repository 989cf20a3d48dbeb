namespace BulletinSite.Archive.Splitting;

/// <summary>Finds headings inside articles that no mark, number or gap tells, by several small signs at once.</summary>
/// <remarks>
/// The headings of one feature are of about one length, short, and often questions; where headlines have names or gaps they have none; and the text under a headline says its words again or
/// begins as a report does, a section does not. What it must not take: one sign alone; so as many have to speak for a heading as against it.
/// </remarks>
internal static class LikeHeadings
{
    private const int Least = 2;
    private const int LeastBeside = 0;
    private const int Wide = 30;
    private const int Widest = 40;
    private const int OneLength = 2;
    private const int FewLines = 2;

    private const LineFact Never = ArticleGaps.NeverHeading | LineFact.NextCredit | LineFact.Enumerated | LineFact.Capitals | LineFact.EndsAjar;

    public static void Mark(PageDraft page)
    {
        var heads = Enumerable.Range(1, Math.Max(0, page.Facts.Length - 2)).Where(i => IsOverText(page, i)).ToList();
        var arePartedElsewhere = page.Gap == 0 && heads.Exists(i => (page.Facts[i] & LineFact.GapBefore) != 0);
        for (var k = 0; k < heads.Count; k++)
        {
            var i = heads[k];
            if ((page.Facts[i] & Never) != 0 || PointsOf(page, heads, k) + (arePartedElsewhere ? 1 : 0) < (IsTaken(page, heads, k - 1) || IsTaken(page, heads, k + 1) ? LeastBeside : Least)) continue;
            page.MarkHeading(i);
            if ((page.Facts[i + 1] & (LineFact.HeadForm | Never)) == LineFact.HeadForm) page.MarkHeading(i + 1);
        }
    }

    private static bool IsTaken(PageDraft page, List<int> heads, int k) => k >= 0 && k < heads.Count && (page.Facts[heads[k]] & LineFact.Enumerated) != 0;

    // The first line of what has the form of a headline, under text.
    private static bool IsOverText(PageDraft page, int i) => (page.Facts[i] & LineFact.HeadForm) != 0 && (page.Facts[i - 1] & (LineFact.HeadForm | LineFact.Folio)) == 0;

    private static int PointsOf(PageDraft page, List<int> heads, int k)
    {
        var i = heads[k];
        var facts = page.Facts[i];
        var points = AreOfOneLength(page, heads, k, k - 1) + AreOfOneLength(page, heads, k, k + 1);
        // Headlines have names under them here.
        if ((facts & LineFact.HeadSignedPage) != 0) points += 2;
        if ((facts & LineFact.EndsCalling) != 0) points++;
        if (page.Source.Text[page.Lines[i].Span.End - 1] == '—') points++;
        if ((facts & LineFact.Echoed) != 0) points -= 2;
        if ((facts & LineFact.NextNews) != 0) points--;
        if ((facts & LineFact.SpacedPhrases) != 0) points--;
        if ((facts & LineFact.LeadPage) != 0) points--;
        if ((facts & LineFact.NextHeadForm) != 0) points--;
        if (page.Lines[i].Width >= Wide) points--;
        if (page.Lines[i].Width >= Widest) points--;
        // The text over it is signed.
        if ((page.Facts[i - 1] & (LineFact.InlineCredit | LineFact.Byline | LineFact.Signature)) != 0) points--;
        // One paragraph: a brief.
        if (k + 1 < heads.Count && heads[k + 1] - i - 1 <= FewLines) points--;
        return points;
    }

    private static int AreOfOneLength(PageDraft page, List<int> heads, int k, int other) =>
        other >= 0 && other < heads.Count && (page.Facts[heads[other]] & (LineFact.NextLead | LineFact.NextByline | LineFact.GapBefore)) == 0 && Math.Abs(page.Lines[heads[k]].Width - page.Lines[heads[other]].Width) <= OneLength ? 1 : 0;
}
