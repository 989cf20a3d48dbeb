namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the label between a headline and the summary of its text: 核心提示, 内容提要, 编者按.</summary>
/// <remarks>What it must not take: a headline of these words, which has none over it; so it stands right under one, and over text.</remarks>
internal static class SummaryLabels
{
    private static readonly string[] Labels =
    [
        "核心阅读", "核心提示", "内容提要", "内容摘要", "阅读提示", "新闻提示", "提要", "摘要", "导读", "编者按", "编者的话", "开栏的话", "人物小传", "人物简介", "作者简介", "人物档案", "新闻背景",
        "核心閱讀", "內容提要", "內容摘要", "閱讀提示", "導讀", "編者按", "編者的話", "人物小傳", "人物簡介", "作者簡介", "新聞背景",
    ];

    public static void Mark(PageDraft page)
    {
        for (var i = 1; i + 1 < page.Facts.Length; i++)
        {
            const LineFact text = LineFact.Long | LineFact.InnerStop | LineFact.EndsFullStop;
            if ((page.Facts[i] & LineFact.HeadForm) == 0 || (page.Facts[i - 1] & (LineFact.HeadForm | LineFact.Byline)) == 0 || !page.Lines[i + 1].HasAny(text) || page.Lines[i + 1].Has(LineFact.Lead)) continue;
            var words = page.Source.Slice(page.Lines[i].Span).Trim("【】[]：:■●◆ 　");
            if (!TextForm.StartsWithAny(words, Labels, out var length) || length != words.Length) continue;
            page.Facts[i] = (page.Facts[i] & ~(LineFact.Echoed | LineFact.NextNews | LineFact.GroupWord | LineFact.ContentsItem | LineFact.GapBefore)) | LineFact.Enumerated;
            page.Facts[i - 1] = ColumnPlaces.OverText(page.Facts[i - 1]);
        }
    }
}
