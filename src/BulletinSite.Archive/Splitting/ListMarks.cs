using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds runs of lines that begin with one mark (▲, ●, ■): the items of a list, whatever else the mark stands for on other pages.</summary>
internal static class ListMarks
{
    private const int Least = 3;
    private const int LeastUnderHeading = 2;
    private const int LongestOpening = 8;

    // The mark before a photo stands once; briefs may be signed one by one: （张文）.
    private static bool EndsOnCredit(SourceText source, LineFacts line) =>
        line.Has(LineFact.PhotoCredit) || (line.Has(LineFact.InlineCredit) && !HanNames.InBrackets(source.Slice(TextSpan.FromBounds(line.CreditStart, line.Span.End))));

    public static void Mark(PageDraft page)
    {
        var items = Find(page);
        for (var i = 1; page.Column == 0 && i < items.Length; i++)
        {
            // 简讯 over ●…, ●…: briefs need no lead.
            if (items[i] && !items[i - 1] && (page.Facts[i - 1] & (LineFact.GroupWord | LineFact.HeadForm)) == (LineFact.GroupWord | LineFact.HeadForm)) page.Facts[i - 1] |= LineFact.NextOpening;
        }

        for (var i = 0; i < items.Length; i++)
        {
            if (!items[i]) continue;
            ref var facts = ref page.Facts[i];
            facts &= ~LineFact.CaptionOpener;
            // In a column the item goes on below.
            if (page.Column > 0 && page.HeadMark == '\0' && (facts & (LineFact.EndsOpen | LineFact.EndsComma)) != 0 && i + 1 < items.Length && !items[i + 1]) facts = (facts & ~LineFact.HeadForm) | LineFact.Opener;
            if (i + 1 < items.Length && items[i + 1]) facts = (facts & ~(LineFact.EndsOpen | LineFact.EndsAjar)) | LineFact.EndsClosed;
        }
    }

    // ▲廣州　… ▲香港　…: dispatches, each a text of its own, right under their headline; nothing else would be its text.
    private static bool AreTexts(SourceText source, List<LineFacts> lines, int from, int to)
    {
        if (!lines[from - 1].Has(LineFact.HeadForm)) return false;
        for (var i = from; i < to; i++)
        {
            var text = source.Slice(lines[i].Span);
            if (lines[i].HasAny(LineFact.HeadForm | LineFact.PhotoCredit | LineFact.InlineCredit) || text[..Math.Min(text.Length, LongestOpening)].ContainsAny('图', '圖')) return false;
        }

        return true;
    }

    // For each line whether it is such an item.
    private static bool[] Find(PageDraft page)
    {
        var (source, lines) = (page.Source, page.Lines);
        var items = new bool[lines.Count];
        var marks = new HashSet<char>();
        for (var i = 0; i < lines.Count;)
        {
            var mark = source.Text[lines[i].Span.Start];
            var end = i + 1;
            if (!char.IsLetterOrDigit(mark) && !char.IsPunctuation(mark))
            {
                var count = 1;
                for (; end < lines.Count && !EndsOnCredit(source, lines[end - 1]); end++)
                {
                    if (source.Text[lines[end].Span.Start] == mark) count++;
                    else if (page.Column > 0 && !lines[end].Has(LineFact.GapBefore) && lines[end].BlankLinesBefore <= page.Gap && !lines[end - 1].Has(LineFact.EndsClosed)) continue;
                    // Who sent the item stands under it: （杜斌）.
                    else if (!HanNames.InBracketsWithUnit(source.Slice(lines[end].Span))) break;
                }

                var least = i > 0 && (lines[i - 1].Has(LineFact.GroupWord) || AreTexts(source, lines, i, end)) ? LeastUnderHeading : Least;
                if (count >= least)
                {
                    marks.Add(mark);
                    for (var k = i; k < end; k++) items[k] = source.Text[lines[k].Span.Start] == mark;
                }
            }

            i = end;
        }

        // What is the mark of a list on this page is so behind an item that has lost it, too.
        for (var i = 0; marks.Count > 0 && i < lines.Count; i++)
            items[i] |= (lines[i].Has(LineFact.EndsClosed) || (page.Column > 0 && i > 0 && lines[i - 1].Has(LineFact.EndsClosed))) && !lines[i].Has(LineFact.PhotoCredit) && marks.Contains(source.Text[lines[i].Span.Start]);
        return items;
    }
}
