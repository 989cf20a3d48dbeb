using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Reads pages older than the full stop: their sentences end with a comma, or with nothing.</summary>
internal static class StoplessPages
{
    private const int LeastParagraphs = 5;
    private const int NarrowestParagraph = 50;

    /// <summary>Where 、 stands for every stop, at a paragraph's end as well, a line that ends with it is finished.</summary>
    public static void MarkCommas(PageDraft page)
    {
        var lines = page.Lines;
        if (lines.Exists(line => line.HasAny(LineFact.EndsFullStop | LineFact.InnerStop))) return;
        if (page.Column > 0)
        {
            MarkCommasOfColumns(page);
            return;
        }

        var paragraphs = lines.FindAll(line => line.Width >= NarrowestParagraph && page.Source.Slice(line.Span).Contains('、'));
        if (paragraphs.Count < LeastParagraphs || paragraphs.Count(line => IsFinished(page.Source, line)) * 4 < paragraphs.Count * 3) return;
        page.IsPunctuated = true;
        for (var i = 0; i < lines.Count; i++)
        {
            if (IsFinished(page.Source, lines[i])) lines[i] = lines[i] with { Facts = (lines[i].Facts & ~(LineFact.EndsComma | LineFact.EndsOpen | LineFact.EndsAjar)) | LineFact.EndsClosed };
        }
    }

    // In columns a line that ends with one is finished where room was left on it, or a paragraph begins under it.
    private static void MarkCommasOfColumns(PageDraft page)
    {
        var lines = page.Lines;
        var ends = Enumerable.Range(0, lines.Count).Where(i => IsFinished(page.Source, lines[i])
            && (!WrappedLines.IsFull(page.Source, lines, i, page.Column) || i + 1 == lines.Count || lines[i + 1].Indent > lines[i].Indent)).ToList();
        if (ends.Count < LeastParagraphs) return;
        page.IsPunctuated = true;
        foreach (var i in ends) lines[i] = lines[i] with { Facts = (lines[i].Facts & ~(LineFact.EndsComma | LineFact.EndsOpen | LineFact.EndsAjar)) | LineFact.EndsClosed };
    }

    // 未得要領、 and 未得要領、（七日下午九鐘）
    private static bool IsFinished(SourceText source, LineFacts line)
    {
        if (line.Has(LineFact.EndsComma)) return true;
        var text = source.Slice(line.Span);
        var open = text.LastIndexOfAny('（', '(');
        return open > 0 && text[^1] is '）' or ')' && text[open - 1] is '、' or '，';
    }

    /// <summary>Without any stop no line's end says that its sentence goes on, and where headlines bear marks no other short line is one.</summary>
    public static void MarkEnds(PageDraft page)
    {
        if (page.IsPunctuated) return;
        for (var i = 0; i < page.Facts.Length; i++)
        {
            ref var facts = ref page.Facts[i];
            if ((facts & (LineFact.EndsOpen | LineFact.FillsColumn)) == LineFact.EndsOpen) facts = (facts & ~LineFact.EndsOpen) | LineFact.EndsAjar;
            if (page.HeadMark != '\0' && !HeadMarks.IsMark(page.Source.Text[page.Lines[i].Span.Start])) facts &= ~LineFact.HeadForm;
        }
    }
}
