namespace BulletinSite.Archive.Splitting;

/// <summary>Sees on English pages of column lines that blank lines stand between paragraphs: inside such a block every sentence goes on with the paragraph.</summary>
/// <remarks>What it must not take: blank lines where columns end; so hardly a block breaks off inside a sentence. A line that ends short may be a heading, whatever stands under it.</remarks>
internal static class BlockParagraphs
{
    private const int Least = 3;
    private const int LeastLines = 2;
    private const int MostGap = 8;
    private const int MostHeadLines = 4;
    private const LineFact NoHead = LineFact.Lead | LineFact.PhotoCredit | LineFact.Folio | LineFact.JumpLine | LineFact.CaptionOpener | LineFact.OwnLine | LineFact.InnerStop | LineFact.StartsCut;

    /// <summary>Sees whether each paragraph is a block: then only more blank lines than between two of them set anything off.</summary>
    public static void Find(PageDraft page)
    {
        var lines = page.Lines;
        int under = 0, broken = 0;
        var gaps = new int[MostGap];
        var afterText = false;
        List<int> firsts = [], heads = [];
        for (var first = 0; first < lines.Count;)
        {
            var end = EndOf(lines, first);
            var isText = IsParagraph(page, first, end);
            if (isText) firsts.Add(first);
            if (isText && afterText)
            {
                under++;
                gaps[Math.Min(lines[first].BlankLinesBefore, MostGap - 1)]++;
            }
            else if (IsHead(page, first, end)) heads.AddRange(Enumerable.Range(first, end - first));
            if (Breaks(page, first, end)) broken++;
            afterText = isText;
            first = end;
        }

        if (under < Least || broken * Least > under) return;
        page.HasBlocks = true;
        page.Gap = Array.IndexOf(gaps, gaps.Max());
        foreach (var i in heads) page.Decks[i] = true;
        foreach (var first in firsts) lines[first] = lines[first] with { Facts = lines[first].Facts & ~(LineFact.HeadForm | LineFact.GroupWord) };
    }

    // Full lines down to the last, which ends a sentence.
    private static bool IsParagraph(PageDraft page, int first, int end)
    {
        if (end - first < LeastLines || page.Lines[first].HasAny(LineFact.Folio | LineFact.Byline) || !page.Lines[end - 1].HasAny(LineFact.EndsFullStop | LineFact.InlineCredit | LineFact.EndsClosed)) return false;
        if (BlockHeads.IsOverSentence(page.Source, page.Lines, first, page.Measurer.Profile)) return false;
        for (var i = first; i + 1 < end; i++)
        {
            if (!WrappedLines.IsFull(page.Source, page.Lines, i, page.Column) || WrappedLines.IsOverWide(page.Source, page.Lines[i], page.Column)) return false;
        }

        return true;
    }

    // A few lines, none of which ends a sentence, and the last leaves room: a headline, though the column is no wider.
    private static bool IsHead(PageDraft page, int first, int end)
    {
        if (end - first is < LeastLines or > MostHeadLines || end >= page.Lines.Count || WrappedLines.IsFull(page.Source, page.Lines, end - 1, page.Column)) return false;
        for (var i = first; i < end; i++)
        {
            if (!page.Lines[i].Has(LineFact.EndsOpen) || page.Lines[i].HasAny(NoHead)) return false;
        }

        return true;
    }

    // A paragraph ends inside the block, or the block inside a sentence.
    private static bool Breaks(PageDraft page, int first, int end)
    {
        if (page.Lines[first].Has(LineFact.StartsCut)) return true;
        for (var i = first; i + 1 < end; i++)
        {
            if (page.Lines[i].Has(LineFact.EndsFullStop) && !WrappedLines.IsFull(page.Source, page.Lines, i, page.Column)) return true;
        }

        return end - first >= LeastLines && page.Lines[end - 1].Has(LineFact.EndsOpen) && !page.Lines[end - 1].Has(LineFact.HeadForm);
    }

    private static int EndOf(List<LineFacts> lines, int first)
    {
        var end = first + 1;
        while (end < lines.Count && lines[end].BlankLinesBefore == 0) end++;
        return end;
    }

    public static void Mark(PageDraft page)
    {
        if (page.HasBlocks) MarkBlocks(page);
        if (!ArePartedByBlankLines(page)) return;
        var lines = page.Lines;
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].BlankLinesBefore > 0 || !TextForm.IsLatin(page.Source.Text[lines[i - 1].Span.Start])) continue;
            // Ragged: it ends short by a word or two.
            var isEnd = lines[i - 1].Has(LineFact.EndsFullStop) && lines[i - 1].Width * 3 >= page.Column * 2 && !lines[i].HasAny(LineFact.HeadForm | LineFact.OwnLine);
            if (isEnd || QuestionLines.Asks(page.Source, lines[i - 1])) page.Facts[i] &= ~LineFact.AfterShort;
            else if ((page.Facts[i] & LineFact.AfterShort) != 0 || page.Decks[i] || (page.Facts[i - 1] & (LineFact.FillsColumn | LineFact.EndsClosed | LineFact.EndsAjar)) is LineFact.FillsColumn or LineFact.None || lines[i].HasAny(LineFact.OwnLine | LineFact.Byline)) continue;
            page.Facts[i] |= LineFact.StartsCut;
        }
    }

    // Where a paragraph is a block, the first line begins one and no other does.
    private static void MarkBlocks(PageDraft page)
    {
        for (var first = 0; first < page.Facts.Length;)
        {
            var end = EndOf(page.Lines, first);
            if (IsParagraph(page, first, end))
            {
                page.Facts[first] |= LineFact.Indented;
                for (var i = first + 1; i < end; i++)
                {
                    page.Facts[i] |= LineFact.Flush;
                    if ((page.Facts[i - 1] & LineFact.EndsClosed) != 0) page.Facts[i - 1] = (page.Facts[i - 1] & ~LineFact.EndsClosed) | LineFact.EndsAjar;
                }
            }

            first = end;
        }
    }

    // Several blocks stand right under another one of text, hardly any breaks off, and in hardly any a line ends far too short behind a full stop.
    private static bool ArePartedByBlankLines(PageDraft page)
    {
        var lines = page.Lines;
        int under = 0, broken = 0;
        var afterText = false;
        for (var first = 0; first < lines.Count;)
        {
            var end = first + 1;
            while (end < lines.Count && lines[end].BlankLinesBefore == 0) end++;
            var isText = end - first >= LeastLines && lines[end - 1].HasAny(LineFact.EndsFullStop | LineFact.InlineCredit);
            if (isText && afterText) under++;
            if (lines[first].Has(LineFact.StartsCut) || (end - first >= LeastLines && !isText && WrappedLines.IsFull(page.Source, lines, end - 1, page.Column))) broken++;
            for (var i = first; i + 1 < end; i++)
            {
                if (lines[i].Has(LineFact.EndsFullStop) && !WrappedLines.IsFull(page.Source, lines, i, page.Column) && lines[i].Width * 3 < page.Column * 2) broken++;
            }

            afterText = isText;
            first = end;
        }

        return under >= Least && broken * Least <= under;
    }
}
