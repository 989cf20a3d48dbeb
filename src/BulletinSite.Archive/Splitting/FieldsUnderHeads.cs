using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the lines between a headline and its text that say when the article appeared, where it comes from and who put it there.</summary>
/// <remarks>
/// 发布时间：2013-10-18 | 来源：本站原创 | 录入者：李明. What it must not take: the particulars of an event (时间：…, 地点：…) and what is on when; so one of the
/// lines has to name a source or a time as furniture does, and text has to follow.
/// </remarks>
internal static class FieldsUnderHeads
{
    private const int Most = 6;
    private const int Widest = 44;
    private const int LongestLabel = 6;

    public static void Mark(FolioReader folios, SourceText source, List<LineFacts> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (!lines[i - 1].Has(LineFact.HeadForm) || lines[i - 1].Has(LineFact.Folio)) continue;
            var end = i;
            var isSourced = false;
            for (; end < lines.Count && end - i < Most && IsField(source, lines[end]); end++) isSourced |= IsOfArticle(folios, source.Slice(lines[end].Span));
            if (!isSourced || end >= lines.Count || !lines[end].HasAny(LineFact.Long | LineFact.InnerStop | LineFact.EndsFullStop | LineFact.Lead)) continue;
            for (var k = i; k < end; k++) lines[k] = lines[k] with { Facts = (lines[k].Facts | LineFact.Folio) & ~LineFact.HeadForm };
            i = end;
        }
    }

    // 时间：4月8日 is when something takes place.
    private static bool IsOfArticle(FolioReader folios, ReadOnlySpan<char> text) => folios.IsSource(text) && text[..text.IndexOfAny('：', ':')] is not ("时间" or "時間" or "日期");

    // The words before the colon are a label's, and those behind it no sentence.
    private static bool IsField(SourceText source, LineFacts line)
    {
        var text = source.Slice(line.Span);
        var colon = text.IndexOfAny('：', ':');
        return line.Width <= Widest && TextForm.IsHan(text[0]) && colon is > 1 and <= LongestLabel && !line.HasAny(LineFact.Byline | LineFact.Lead | LineFact.PhotoCredit) && text.IndexOfAny("。！？，“”") < 0
            && !LetterLines.IsAddressed(text[..colon]);
    }
}
