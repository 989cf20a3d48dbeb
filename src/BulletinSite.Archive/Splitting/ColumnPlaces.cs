namespace BulletinSite.Archive.Splitting;

/// <summary>Sees on pages of column lines where one thing ends and the next begins: a full line goes on, behind a short one something is over.</summary>
internal static class ColumnPlaces
{
    private const int LeastDecks = 2;
    private const int LeastWideText = 4;
    private const int MostHeadCommas = 2;

    // They open news paragraphs, but sentences inside paragraphs three times as often.
    private static readonly string[] InnerOpeners = ["在", "从", "從", "其中", "通过", "通過", "该", "該", "以", "目前", "截至", "同时", "同時", "经", "經"];

    /// <summary>The first line of a paragraph of column lines is no second headline.</summary>
    public static void MarkIndentedText(PageDraft page)
    {
        if (!page.HasIndents) return;
        var (lines, source) = (page.Lines, page.Source);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i + 1].BlankLinesBefore > page.Gap || !WrappedLines.IsIndented(lines[i + 1]) || !(IsFull(page, i + 1) || BeginsParagraph(page, i + 1))) continue;
            page.Facts[i] = OverText(page.Facts[i]);
            if (lines[i].Has(LineFact.HeadForm) && NewsOpening.Is(source.Slice(lines[i + 1].Span))) page.Facts[i] |= LineFact.NextNews;
        }
    }

    /// <summary>A headline wider than the column: under it a full line is text, and the paragraph over it is over.</summary>
    public static void MarkWideHeads(PageDraft page)
    {
        var decks = SentencesUnderHeads(page);
        for (var i = 0; i < page.Lines.Count; i++)
        {
            // Flower Festival, under a title and its deck where each title has one: the text has begun.
            if (decks.Count >= LeastDecks && IsUnderDeck(page, i))
            {
                page.Facts[i] |= LineFact.Enumerated;
                continue;
            }

            if (decks.Contains(i))
            {
                const LineFact sentence = LineFact.Long | LineFact.InnerStop | LineFact.EndsFullStop | LineFact.EndsClosed | LineFact.EndsAjar | LineFact.Opener | LineFact.StrongOpener;
                page.Facts[i] = OverText((page.Facts[i] & ~sentence) | LineFact.AfterShort | LineFact.HeadForm | LineFact.EndsOpen);
                page.Facts[i - 1] = (page.Facts[i - 1] & ~LineFact.NextLong) | LineFact.NextHeadForm;
                page.Decks[i] = page.Lines[i].HasAny(LineFact.EndsFullStop | LineFact.EndsCalling);
                continue;
            }

            const LineFact never = LineFact.InnerStop | LineFact.EndsFullStop | LineFact.EndsComma | LineFact.StartsCut | LineFact.Lead | LineFact.Byline | LineFact.PhotoCredit | LineFact.Folio | LineFact.JumpLine | LineFact.OwnLine | LineFact.CaptionOpener;
            // Ada May, the little three-year-old | daughter of: a line of text that a reader of scans joined.
            if (i + 1 < page.Lines.Count && page.Lines[i + 1].Has(LineFact.StartsCut) && page.Lines[i + 1].BlankLinesBefore == 0) continue;
            if (!IsOverWide(page, i) || !(page.Lines[i].Has(LineFact.HeadForm) || (page.Lines[i].Has(LineFact.EndsOpen) && !page.Lines[i].HasAny(never) && page.Source.Slice(page.Lines[i].Span).Count('，') <= MostHeadCommas && !TextForm.IsLatin(page.Source.Text[page.Lines[i].Span.Start])))) continue;
            // However long: over several columns there is room.
            page.Facts[i] = (page.Facts[i] & ~LineFact.Long) | LineFact.AfterShort | LineFact.HeadForm;
            if (i + 1 < page.Lines.Count && IsFull(page, i + 1) && !IsOverWide(page, i + 1)) page.Facts[i] = OverText(page.Facts[i]);
        }
    }

    // Ray looks at local problems, and at the cold snap just as the flowers arrive.: wider than the text under it and right under a title, a sentence is its deck. Where two are, all are.
    private static HashSet<int> SentencesUnderHeads(PageDraft page)
    {
        var found = Enumerable.Range(0, page.Lines.Count).Where(i => IsUnderTitle(page, i)).ToHashSet();
        var wide = found.Count(i => IsOverWide(page, i));
        if (wide < LeastDecks) found.RemoveWhere(i => !IsOverWide(page, i));
        return found;
    }

    private static bool IsUnderDeck(PageDraft page, int i) =>
        i > 1 && page.Lines[i].Has(LineFact.HeadForm | LineFact.StartsCapital) && page.Lines[i].Width < page.Column && page.Lines[i - 1].Width >= page.Column && (page.Facts[i - 1] & LineFact.HeadForm) != 0
        && page.Lines[i - 2].Has(LineFact.HeadForm) && page.Lines[i - 2].Width < page.Column;

    private static bool IsUnderTitle(PageDraft page, int i)
    {
        const LineFact never = LineFact.Lead | LineFact.Byline | LineFact.PhotoCredit | LineFact.Folio | LineFact.JumpLine | LineFact.OwnLine | LineFact.StartsCut | LineFact.CaptionOpener;
        return i > 0 && i + 1 < page.Lines.Count && TextForm.IsLatin(page.Source.Text[page.Lines[i].Span.Start]) && !page.Lines[i].HasAny(never) && page.Lines[i].BlankLinesBefore == 0
            && !WrappedLines.IsIndented(page.Lines[i]) && page.Lines[i - 1].Has(LineFact.HeadForm) && !page.Lines[i - 1].Has(LineFact.Folio) && !IsOverWide(page, i - 1)
            && !IsOverWide(page, i + 1) && !page.Lines[i + 1].Has(LineFact.Byline) && (page.HasIndents ? WrappedLines.IsIndented(page.Lines[i + 1]) : IsFull(page, i + 1));
    }

    /// <summary>Which lines stand in, where paragraphs do.</summary>
    public static void MarkIndents(PageDraft page)
    {
        if (!page.HasIndents) return;
        for (var i = 0; i < page.Facts.Length; i++)
        {
            // 　　——渡口見聞: a subtitle stands in as well.
            if (i > 0 && page.Lines[i - 1].Has(LineFact.HeadForm) && page.Lines[i].Has(LineFact.HeadForm | LineFact.EndsOpen) && LateSubtitles.IsBehindDash(page.Source.Slice(page.Lines[i].Span))) continue;
            page.Facts[i] |= WrappedLines.IsIndented(page.Lines[i]) ? LineFact.Indented : LineFact.Flush;
        }
    }

    /// <summary>Which lines fill their column, which end before it does, and which stand behind such an end.</summary>
    public static void MarkShortEnds(PageDraft page)
    {
        var lines = page.Lines;
        var wideText = WideText(page);
        var afterShort = false;
        for (var i = 0; i < lines.Count; i++)
        {
            ref var facts = ref page.Facts[i];
            var (isOverWide, isFull) = (IsOverWide(page, i), IsReportFull(page, i));
            if (wideText[i]) (isOverWide, isFull) = (false, true);
            if (afterShort || page.LostIndents[i] || (page.Decks[i] && i > 0 && !page.Decks[i - 1] && lines[i - 1].HasAny(LineFact.EndsFullStop | LineFact.EndsAjar))) facts |= LineFact.AfterShort;
            else if (WrappedLines.IsLastMarks(page.Source, lines[i])) facts &= ~LineFact.Folio;
            facts = isOverWide ? facts | LineFact.WiderThanColumn : facts & ~LineFact.WiderThanColumn;
            isFull &= !EndsBlock(page, i);
            afterShort = isOverWide || !isFull || page.Decks[i];
            if (!isFull || page.Decks[i]) facts |= LineFact.EndsShort;
            else if (!isOverWide) facts |= LineFact.FillsColumn;
        }
    }

    // Several lines in a row that go on in small letters: text of a wider column.
    private static bool[] WideText(PageDraft page)
    {
        var found = new bool[page.Lines.Count];
        for (var i = 0; i < found.Length; i++)
        {
            int end = i, small = 0;
            while (end < found.Length && IsOverWide(page, end) && (end == i || page.Lines[end].BlankLinesBefore == 0))
            {
                if (end > i && char.IsAsciiLetterLower(page.Source.Text[page.Lines[end].Span.Start])) small++;
                end++;
            }

            if (end - i >= LeastWideText && small * 2 >= end - i) Array.Fill(found, true, i, end - i);
            i = Math.Max(i, end - 1);
        }

        return found;
    }

    /// <summary>A line without a full stop at the margin, between finished text and a line that stands in: no paragraph ends so, a headline does, though it is as wide as the column.</summary>
    public static void MarkHeadsBetweenParagraphs(PageDraft page)
    {
        if (!page.HasIndents) return;
        for (var i = 1; i + 1 < page.Facts.Length; i++)
        {
            const LineFact head = LineFact.HeadForm | LineFact.EndsOpen | LineFact.Flush;
            const LineFact deck = head | LineFact.FillsColumn;
            if ((page.Facts[i] & head) != head || !WrappedLines.IsIndented(page.Lines[i + 1])) continue;
            var ended = (page.Facts[i] & ~(LineFact.FillsColumn | LineFact.FitsWithIndent)) | LineFact.EndsShort;
            if (page.Lines[i - 1].Has(LineFact.EndsFullStop) && page.Lines[i + 1].BlankLinesBefore <= page.Gap) page.Facts[i] = ended | LineFact.AfterShort;
            // As wide as the column, under a headline in capitals: its deck.
            else if (page.Lines[i - 1].Has(LineFact.HeadForm | LineFact.Capitals) && (page.Facts[i] & (deck | LineFact.Capitals)) == deck) page.Facts[i] = ended;
        }
    }

    /// <summary>Where a full line ends on a full stop, the paragraph may go on; only what follows can tell.</summary>
    public static void MarkFullStops(PageDraft page)
    {
        for (var i = 0; i < page.Facts.Length; i++)
        {
            // 没有建立完整的制度； | 同时，…: inside a sentence, where no items are listed.
            if ((page.Facts[i] & LineFact.FillsColumn) != 0 && page.Source.Text[page.Lines[i].Span.End - 1] == '；' && i + 1 < page.Facts.Length && (page.Facts[i + 1] & (LineFact.Enumerated | LineFact.Indented)) == 0 && !IsNextSetOff(page, i))
            {
                page.Facts[i] = (page.Facts[i] & ~LineFact.EndsAjar) | LineFact.EndsOpen;
                page.Facts[i + 1] &= ~(LineFact.Opener | LineFact.StrongOpener);
                continue;
            }

            var seen = WrappedLines.WithLineEnd(page.Facts[i], IsNextSetOff(page, i) || (i + 1 < page.Facts.Length && IsOverWide(page, i + 1)));
            if (seen != page.Facts[i] && i + 1 < page.Facts.Length && TextForm.StartsWithAny(page.Source.Slice(page.Lines[i + 1].Span), InnerOpeners, out _)) page.Facts[i + 1] &= ~(LineFact.Opener | LineFact.StrongOpener);
            page.Facts[i] = seen;
        }
    }

    /// <summary>What is seen of a line once the one below is known to be text and no headline.</summary>
    public static LineFact OverText(LineFact facts) => (facts & ~LineFact.NextHeadForm) | LineFact.NextLong;

    /// <summary>Whether a line is as wide as the column, and no wider, so that what it says may go on under it.</summary>
    public static bool Fills(PageDraft page, int i) => IsFull(page, i) && !IsOverWide(page, i) && !EndsBlock(page, i);

    // Where blank lines part paragraphs.
    private static bool EndsBlock(PageDraft page, int i) => page.HasBlocks && i + 1 < page.Lines.Count && page.Lines[i + 1].BlankLinesBefore > 0;

    private static bool IsFull(PageDraft page, int i) =>
        page.IsGrid ? WrappedLines.IsFullInGrid(page.Source, page.Lines, i, page.Column) : WrappedLines.IsFull(page.Source, page.Lines, i, page.Column);

    // It stands in as most lines do that stand in, and two lines at the margin right under it do not: where lines are ragged it may be as short as a headline.
    private static bool BeginsParagraph(PageDraft page, int i) =>
        page.HasIndents && page.Lines[i].Indent == page.Indent && i + 2 < page.Lines.Count && TextForm.IsLatin(page.Source.Text[page.Lines[i].Span.Start]) && page.Lines[i].Has(LineFact.EndsOpen) && !page.Lines[i].Has(LineFact.Capitals)
        && page.Lines[i + 1].BlankLinesBefore == 0 && page.Lines[i + 1].Indent == 0 && !page.Lines[i + 1].HasAny(LineFact.Byline | LineFact.Folio | LineFact.PhotoCredit)
        && (page.Lines[i + 1].Has(LineFact.EndsFullStop) || (page.Lines[i + 2].BlankLinesBefore == 0 && page.Lines[i + 2].Indent == 0));

    // No report is over with the line its dateline stands on.
    private static bool IsReportFull(PageDraft page, int i) =>
        IsFull(page, i) || BeginsParagraph(page, i) || (page.Lines[i].Has(LineFact.Lead | LineFact.EndsOpen) && TextForm.IsLatin(page.Source.Text[page.Lines[i].Span.Start]));

    private static bool IsOverWide(PageDraft page, int i) =>
        page.IsGrid && (i == 0 || !IsFull(page, i - 1)) ? WrappedLines.IsOverGrid(page.Source, page.Lines[i], page.Column) : WrappedLines.IsOverWide(page.Source, page.Lines[i], page.Column);

    private static bool IsNextSetOff(PageDraft page, int i) =>
        i + 1 < page.Lines.Count && (page.Lines[i + 1].BlankLinesBefore > (page.HasBlocks ? 0 : page.Gap) || (page.HasIndents && WrappedLines.IsIndented(page.Lines[i + 1])));
}
