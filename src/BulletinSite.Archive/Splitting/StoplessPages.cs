namespace BulletinSite.Archive.Splitting;

/// <summary>Reads pages older than the full stop: their sentences end with a comma, or with nothing.</summary>
internal static class StoplessPages
{
    private const int LeastParagraphs = 5;

    /// <summary>Where 、 stands for every stop, at a paragraph's end as well, a line that ends with it is finished.</summary>
    public static void MarkCommas(PageDraft page)
    {
        var lines = page.Lines;
        var paragraphs = lines.Count(line => line.Has(LineFact.Long));
        if (paragraphs < LeastParagraphs || lines.Exists(line => line.HasAny(LineFact.EndsFullStop | LineFact.InnerStop))) return;
        if (lines.Count(line => line.Has(LineFact.Long | LineFact.EndsComma)) * 4 < paragraphs * 3) return;
        page.IsPunctuated = true;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Has(LineFact.EndsComma)) lines[i] = lines[i] with { Facts = (lines[i].Facts & ~(LineFact.EndsComma | LineFact.EndsOpen | LineFact.EndsAjar)) | LineFact.EndsClosed };
        }
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
