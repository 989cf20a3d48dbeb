using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the lines between a headline and its text that say when the article appeared, where it comes from and who put it there.</summary>
/// <remarks>
/// 发布时间：2013-10-18 | 来源：本站原创 | 录入者：李明. What it must not take: the particulars of an event (时间：…, 地点：…) and what is on when; so one of the
/// lines has to name a source or a time as furniture does, or who sent the whole (渡口局新聞稿, （渡口局發布）), and text has to follow. What stands over them is a headline, however long.
/// </remarks>
internal static class FieldsUnderHeads
{
    private const int Most = 6;
    private const int Widest = 44;
    private const int WidestRow = 120;
    private const int LongestLabel = 6;
    private const int LongestBracketMarks = 3;

    private const LineFact NoHead = LineFact.InnerStop | LineFact.EndsFullStop | LineFact.EndsComma | LineFact.EndsAjar | LineFact.StartsCut | LineFact.Lead | LineFact.Byline | LineFact.PhotoCredit | LineFact.JumpLine | LineFact.Folio | LineFact.OwnLine | LineFact.CaptionOpener;

    private static readonly string[] Releases = ["新聞稿", "新闻稿"];
    private static readonly string[] Sent = ["發布", "发布", "發佈", "供稿", "發稿", "发稿"];

    public static void Mark(FolioReader folios, SourceText source, List<LineFacts> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (!IsHead(lines[i - 1])) continue;
            var end = i;
            var isSourced = false;
            for (; end < lines.Count && end - i < Most && IsField(source, lines[end]); end++) isSourced |= IsOfArticle(folios, source.Slice(lines[end].Span));
            if (!isSourced || end >= lines.Count || !lines[end].HasAny(LineFact.Long | LineFact.InnerStop | LineFact.EndsFullStop | LineFact.Lead)) continue;
            lines[i - 1] = lines[i - 1] with { Facts = (lines[i - 1].Facts | LineFact.HeadForm) & ~LineFact.Long };
            for (var k = i; k < end; k++) lines[k] = lines[k] with { Facts = (lines[k].Facts | LineFact.Folio) & ~(LineFact.HeadForm | LineFact.OwnLine) };
            i = end;
        }
    }

    private static bool IsHead(LineFacts line) => (line.Has(LineFact.HeadForm) && !line.Has(LineFact.Folio)) || (line.HasAny(LineFact.EndsOpen | LineFact.EndsCalling) && !line.HasAny(NoHead));

    /// <summary>Whether a line says no more than who sent the text under it: 渡口局新聞稿, （渡口局發布）.</summary>
    public static bool IsSender(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || TextForm.WidthOf(text) > Widest || !TextForm.IsHan(text[^2]) || text.IndexOfAny("。！？，：；“”「」 　") >= 0) return false;
        return TextForm.EndsWithAny(text, Releases, out var release) && text.Length > release + 1
            || text[0] is '（' or '(' && text[^1] is '）' or ')' && TextForm.EndsWithAny(text[..^1], Sent, out var sent) && text.Length > sent + LongestBracketMarks;
    }

    // 时间：4月8日 is when something takes place.
    private static bool IsOfArticle(FolioReader folios, ReadOnlySpan<char> text) => IsSender(text) || folios.IsSource(text) && text[..text.IndexOfAny('：', ':')] is not ("时间" or "時間" or "日期");

    // The words before the colon are a label's, and those behind it no sentence.
    private static bool IsField(SourceText source, LineFacts line)
    {
        var text = source.Slice(line.Span);
        if (IsSender(text)) return true;
        var colon = text.IndexOfAny('：', ':');
        // 發稿單位：渡口局發稿時間：3月8日發稿人：林樂
        return (line.Width <= Widest || (line.Width <= WidestRow && text.Count('：') + text.Count(':') > 2)) && TextForm.IsHan(text[0]) && colon is > 1 and <= LongestLabel && !line.HasAny(LineFact.Byline | LineFact.Lead | LineFact.PhotoCredit) && text.IndexOfAny("。！？，“”") < 0
            && !LetterLines.IsAddressed(text[..colon]);
    }
}
