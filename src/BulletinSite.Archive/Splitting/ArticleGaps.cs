namespace BulletinSite.Archive.Splitting;

/// <summary>Reads pages of paragraphs on which wider gaps part articles: what stands under such a gap is a headline, however long, and a heading without one is inside its article.</summary>
/// <remarks>
/// The page has to show it: all of its wider gaps, or nearly all, stand over lines without a full stop and over text. What it must not take: a page on which photos or columns leave gaps
/// inside sentences; and headings on a page where leads or names show that some headlines have no gap.
/// </remarks>
internal static class ArticleGaps
{
    private const int Least = 2;
    private const int Share = 6;
    private const int WidestHead = 120;

    private const LineFact NeverHead = LineFact.EndsFullStop | LineFact.InnerStop | LineFact.EndsComma | LineFact.Byline | LineFact.PhotoCredit | LineFact.InlineCredit | LineFact.JumpLine | LineFact.Folio | LineFact.Signature;
    private const LineFact Furniture = LineFact.Folio | LineFact.Nameplate | LineFact.PhotoCredit | LineFact.Byline | LineFact.JumpLine | LineFact.PageBreakBefore | LineFact.GroupWord;
    private const LineFact Text = LineFact.Long | LineFact.InnerStop | LineFact.EndsFullStop;

    /// <summary>What is no heading inside an article, though it has the form of one.</summary>
    public const LineFact NeverHeading = LineFact.GapBefore | LineFact.NextLead | LineFact.NextByline | LineFact.NextOpening | LineFact.Listed | LineFact.ContentsItem | LineFact.HeadMark | LineFact.GroupWord | LineFact.UnderGroup
        | LineFact.Nameplate | LineFact.PageBreakBefore | LineFact.JoinsBefore | LineFact.StartsCut | LineFact.FirstOnPage | LineFact.Folio;

    /// <summary>However long, a line without a full stop under a wider gap is a headline.</summary>
    public static void MarkHeads(PageDraft page)
    {
        if (!PartArticles(page)) return;
        for (var i = 1; i + 1 < page.Lines.Count; i++)
        {
            var line = page.Lines[i];
            if (!HasGap(page, i) || !IsHead(page, i)) continue;
            if (!page.Lines[i - 1].HasAny(LineFact.HeadForm | Furniture)) page.Lines[i - 1] = page.Lines[i - 1] with { Facts = (page.Lines[i - 1].Facts & ~(LineFact.EndsOpen | LineFact.EndsAjar | LineFact.EndsComma)) | LineFact.EndsClosed };
            page.Lines[i] = line with { Facts = (line.Facts & ~(LineFact.Long | LineFact.OwnLine | LineFact.CaptionOpener | LineFact.Lead | LineFact.StartsCut | LineFact.ClosesUnopened | LineFact.Opener | LineFact.StrongOpener)) | LineFact.HeadForm };
        }
    }

    /// <summary>A heading without a gap is inside its article.</summary>
    public static void MarkHeadings(PageDraft page)
    {
        if (!PartArticles(page)) return;
        int gaps = 0, without = 0;
        for (var i = 1; i < page.Facts.Length; i++)
        {
            if ((page.Facts[i] & LineFact.HeadForm) == 0) continue;
            if ((page.Facts[i] & LineFact.GapBefore) != 0) gaps++;
            else if ((page.Facts[i - 1] & (LineFact.HeadForm | LineFact.Folio | LineFact.GroupWord)) == 0 && (page.Facts[i] & (LineFact.NextLead | LineFact.NextByline)) != 0) without++;
        }

        if (without * 4 > gaps) return;
        for (var i = 1; i + 1 < page.Facts.Length; i++)
        {
            if ((page.Facts[i] & LineFact.HeadForm) == 0 || (page.Facts[i] & NeverHeading) != 0) continue;
            // 深巷里的灯（河边夜话）: behind a headline stands the name of its column.
            if (page.Gap == 0 && ((page.Facts[i] & (LineFact.Echoed | LineFact.NextNews | LineFact.StartsCapital)) != 0 || page.Source.Text[page.Lines[i].Span.End - 1] is '）' or ')')) continue;
            var over = page.Facts[i - 1];
            if ((over & (LineFact.HeadForm | LineFact.Folio | LineFact.Byline | LineFact.PhotoCredit | LineFact.JumpLine)) != 0 && (over & (LineFact.HeadForm | LineFact.Enumerated)) != (LineFact.HeadForm | LineFact.Enumerated)) continue;
            page.MarkHeading(i);
        }
    }

    private static bool PartArticles(PageDraft page)
    {
        int heads = 0, others = 0;
        for (var i = 1; i < page.Lines.Count; i++)
        {
            if (!HasGap(page, i) || page.Lines[i].HasAny(Furniture) || page.Lines[i - 1].Has(LineFact.Folio)) continue;
            if (IsHead(page, i)) heads++;
            else others++;
        }

        return heads >= Least && others * Share <= heads;
    }

    private static bool HasGap(PageDraft page, int i) => page.Lines[i].BlankLinesBefore > page.Gap;

    // Behind a sentence that goes on, what finishes one goes on with it.
    private static bool IsHead(PageDraft page, int i) =>
        i + 1 < page.Lines.Count && (page.Lines[i].Has(LineFact.HeadForm)
            || (!page.Lines[i].HasAny(NeverHead) && page.Lines[i].Width <= WidestHead && page.Lines[i + 1].HasAny(Text | LineFact.Lead | LineFact.Byline | LineFact.HeadForm)
                && !(page.Lines[i].Has(LineFact.EndsClosed) && page.Lines[i - 1].Has(LineFact.EndsOpen) && page.Lines[i - 1].HasAny(Text))));
}
