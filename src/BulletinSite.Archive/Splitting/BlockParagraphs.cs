namespace BulletinSite.Archive.Splitting;

/// <summary>Sees on English pages of column lines that blank lines stand between paragraphs: inside such a block every sentence goes on with the paragraph.</summary>
/// <remarks>What it must not take: blank lines where columns end; so hardly a block breaks off inside a sentence. A line that ends short may be a heading, whatever stands under it.</remarks>
internal static class BlockParagraphs
{
    private const int Least = 3;
    private const int LeastLines = 2;

    public static void Mark(PageDraft page)
    {
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
