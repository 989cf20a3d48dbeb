namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the rows of fields at the edges of a page: number, licence, price, hotline and who publishes it, set apart by blanks.</summary>
/// <remarks>
/// 刊号：00－0000　　滨江区总工会主办　　新闻热线：0000－1234567. On top they stand over the first headline, at the foot under all texts. What it must not take: the rows of a table, and what a
/// notice ends with (时间：…　地点：…); so two fields say what only a paper's do, or three bear labels, and nothing in the row is a sentence.
/// </remarks>
internal static class EdgeFields
{
    private const int MostOnTop = 6;
    private const int MostAtFoot = 3;
    private const int Longest = 160;
    private const int LongestLabel = 8;
    private const int LeastLabels = 3;
    private const int Least = 2;

    private const LineFact Never = LineFact.Lead | LineFact.PhotoCredit | LineFact.JumpLine | LineFact.CaptionOpener | LineFact.InnerStop | LineFact.EndsFullStop | LineFact.EndsCalling;
    private const LineFact Text = LineFact.HeadForm | LineFact.EndsClosed | LineFact.EndsOpen | LineFact.EndsAjar | LineFact.EndsComma | LineFact.OwnLine | LineFact.InlineCredit | LineFact.Signature | LineFact.Byline | LineFact.SpacedPhrases | LineFact.TwinPhrases;

    // What a paper says of itself, and no article: where they stand at the end of a field.
    private static readonly string[] Own = ["主办", "主辦", "主管", "协办", "協辦", "承办", "出版", "编印", "編印", "承印", "印刷", "印", "赠阅", "贈閱", "交流", "资料", "資料", "刊物", "邮发", "发行", "發行"];

    private static readonly string[] Advertisements = ["（广告）", "（廣告）", "(广告)", "(廣告)", "【广告】", "【廣告】", "·广告·", "·廣告·", "[广告]"];

    // 广告热线：0000 names what no notice has.
    private static readonly string[] OfPapers = ["热线", "熱線", "投稿", "订阅", "訂閱", "零售", "零售价", "零售價", "定价", "定價", "许可证", "許可證", "准印证", "準印證", "刊号", "刊號", "代号", "代號"];

    // A notice says these as well.
    private static readonly string[] OfNotices = ["时间", "時間", "地点", "地點", "日期", "主讲", "主講", "联系人", "聯絡人", "聯繫人", "报名", "對象", "对象"];

    public static void Mark(PageDraft page)
    {
        var lines = page.Lines;
        for (var first = 0; first < lines.Count; first++)
        {
            if (first > 0 && !lines[first].Has(LineFact.PageBreakBefore)) continue;
            for (var i = first; i < Math.Min(lines.Count - 1, first + MostOnTop) && IsOnTop(lines[i]); i++)
            {
                if (i > first && IsRow(page, i)) MarkRow(lines, i);
            }
        }

        for (var last = lines.Count - 1; last > 0; last--)
        {
            if (last + 1 < lines.Count && !lines[last + 1].Has(LineFact.PageBreakBefore)) continue;
            for (var i = last; i > Math.Max(0, last - MostAtFoot) && (lines[i].Has(LineFact.Folio) || IsRow(page, i)); i--) MarkRow(lines, i);
        }
    }

    // Down to the first text.
    private static bool IsOnTop(LineFacts line) => !line.HasAny(LineFact.Lead | LineFact.InnerStop | LineFact.EndsFullStop);

    private static void MarkRow(List<LineFacts> lines, int i)
    {
        if (!lines[i].Has(LineFact.Folio)) lines[i] = lines[i] with { Facts = (lines[i].Facts & ~Text) | LineFact.Folio | LineFact.EndsOpen, CreditStart = -1 };
    }

    private static bool IsRow(PageDraft page, int i)
    {
        if (page.Lines[i].HasAny(Never | LineFact.Folio)) return false;
        var text = page.Source.Slice(page.Lines[i].Span);
        if (TextForm.StartsWithAny(text, Advertisements, out _)) return text.Length <= Longest;
        if (text.Length > Longest || text.ContainsAny("。！？，“”")) return false;
        int fields = 0, own = 0, labels = 0, said = 0;
        foreach (var range in text.SplitAny('\u3000', '\t', ' ', '|', '｜'))
        {
            var field = text[range].Trim("·•（）()…");
            if (field.IsEmpty) continue;
            fields++;
            var colon = field.IndexOfAny('：', ':');
            if (colon is > 1 and <= LongestLabel && TextForm.IsHan(field[0]))
            {
                if (TextForm.EndsWithAny(field[..colon], OfNotices, out _)) return false;
                labels++;
                if (TextForm.EndsWithAny(field[..colon], OfPapers, out _)) said += Least;
                else if (TextForm.EndsWithAny(field[..colon], page.Measurer.Profile.EditorWords, out _)) said++;
            }
            else if (TextForm.EndsWithAny(field, Own, out _) || StartsWithEditor(field, page.Measurer.Profile)) said++;
            else if (page.Measurer.Folios.Read(field)) own++;
        }

        return fields > 1 && ((said > 0 && own + said >= Least) || labels >= LeastLabels) && (own + said + labels) * 2 >= fields;
    }

    // 国内统一刊号CN00－0000, 总编辑
    private static bool StartsWithEditor(ReadOnlySpan<char> field, BulletinProfile profile)
    {
        foreach (var word in profile.EditorWords)
        {
            if (word.Length > 1 && TextForm.IsHan(word[0]) && field.StartsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
