namespace BulletinSite.Archive.Splitting;

/// <summary>Finds headings inside features by their form: they stand in as the paragraphs do, or begin with a word of one length, set apart.</summary>
/// <remarks>
/// 　　她从前是裁缝 between two paragraphs that stand in as far, where headlines stand at the margin; 案情　船票该谁付 … 判决　船东付. What it must not take: briefs of several places,
/// 东区　新桥通车; so the first stands under text, no lead or name under any, and no other headline between them.
/// </remarks>
internal static class FeatureHeadings
{
    private const int LongestLabel = 4;
    private const int Least = 2;

    private const LineFact Never = LineFact.NextLead | LineFact.NextByline | LineFact.NextOpening | LineFact.NextHeadForm | LineFact.NextCredit | LineFact.GapBefore | LineFact.GroupWord | LineFact.Listed | LineFact.ContentsItem
        | LineFact.HeadMark | LineFact.OwnLine | LineFact.CaptionOpener | LineFact.Folio | LineFact.EndsParticle | LineFact.PageBreakBefore;

    public static void Mark(PageDraft page)
    {
        MarkIndented(page);
        MarkLabelled(page);
    }

    private static void MarkIndented(PageDraft page)
    {
        if (!page.HasIndents || page.Column > 0) return;
        for (var i = 1; i + 1 < page.Lines.Count; i++)
        {
            var line = page.Lines[i];
            if (line.Indent == 0 || line.Indent != page.Lines[i + 1].Indent || line.Indent != page.Indent || !IsHeading(page, i)) continue;
            page.Facts[i] = (page.Facts[i] & ~(LineFact.Indented | LineFact.FitsWithIndent | LineFact.Echoed)) | LineFact.Enumerated;
        }
    }

    private static void MarkLabelled(PageDraft page)
    {
        var run = new List<int>();
        for (var i = 1; i < page.Lines.Count; i++)
        {
            if (i + 1 < page.Lines.Count && IsHeading(page, i) && LabelOf(page, i) is > 0 and var length && (run.Count == 0 || length == LabelOf(page, run[0]))) run.Add(i);
            else if ((page.Facts[i] & (LineFact.HeadForm | LineFact.Lead | LineFact.Byline)) != 0) End();
        }

        End();

        void End()
        {
            foreach (var i in run.Count >= Least ? run : []) page.Facts[i] = (page.Facts[i] & ~(LineFact.SpacedPhrases | LineFact.TwinPhrases | LineFact.Echoed)) | LineFact.Enumerated;
            run.Clear();
        }
    }

    private static bool IsHeading(PageDraft page, int i) =>
        (page.Facts[i] & (LineFact.HeadForm | LineFact.EndsOpen)) == (LineFact.HeadForm | LineFact.EndsOpen) && (page.Facts[i] & Never) == 0
        && page.Lines[i - 1].Has(LineFact.EndsClosed) && !page.Lines[i - 1].HasAny(LineFact.HeadForm | LineFact.Byline | LineFact.Folio) && !page.Lines[i + 1].HasAny(LineFact.OwnLine | LineFact.Lead);

    // How long the word at the beginning is that a blank sets apart from what it names; 0 without.
    private static int LabelOf(PageDraft page, int i)
    {
        var text = page.Source.Slice(page.Lines[i].Span);
        var blank = text.IndexOfAny(' ', '\u3000');
        return blank is >= 2 and <= LongestLabel && text[..blank].IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0 && text[(blank + 1)..].Trim().Length > blank ? blank : 0;
    }
}
