using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds captions that no caption words open: one sentence inside an article, or several of which the last says what the picture shows, with a photo credit behind or under them.</summary>
/// <remarks>
/// 列车驶出江北站。　本报记者 苏拉 摄. So does the text between a headline and the lead under it. What it must not take: the text of a photo story, which stands right under its headline or goes on for several
/// sentences, and an article whose writer took the photo as well (摄影报道).
/// </remarks>
internal static class CreditedCaptions
{
    private const int Widest = 90;
    private const int WidestFurther = 60;
    private const int MostFurther = 6;
    private const int WidestNamed = 200;
    private const int WidestOfMany = 220;
    private const int LeastOfMany = 3;
    private const int LongestBracket = 12;
    private const int LeastQuoted = 2;
    private const int ShortestAgain = 6;
    private const int MostHeads = 3;
    private const double MostlyAgain = 0.8;
    private const char FirstNumber = '①';
    private const string Places = "一二三四五六七八九十123456789";
    private static readonly string[] Photos = ["图片", "圖片", "相片", "照片", "图", "圖"];
    private static readonly string[] Together = ["合照", "合影", "留影", "合影留念", "合照留念"];
    private static readonly string[] Pictures = ["图为", "圖為", "图中", "圖中"];

    public static void Mark(CreditReader credits, SourceText source, List<LineFacts> lines)
    {
        MarkQuoted(source, lines);
        MarkNumbered(source, lines);
        MarkUnderReports(credits, source, lines);
        for (var i = 1; i < lines.Count; i++)
        {
            if (IsOverLead(credits, source, lines, i))
            {
                lines[i] = lines[i] with { Facts = (lines[i].Facts | LineFact.CaptionOpener) & ~LineFact.HeadForm };
                continue;
            }

            if (IsUnderHead(source, lines, i) || IsOverHead(lines, i) || TellsWhoStandsWhere(source, lines, i) || SaysHeadAgain(source, lines, i))
            {
                lines[i] = lines[i] with { Facts = (lines[i].Facts & ~(LineFact.HeadForm | LineFact.EndsOpen | LineFact.EndsAjar | LineFact.SpacedPhrases | LineFact.TwinPhrases)) | LineFact.CaptionOpener | LineFact.EndsClosed };
                continue;
            }

            if (IsGroupPhoto(source, lines, i)) MarkCaption(lines, i);
            if (TellsWhosePhoto(source, lines[i])) lines[i] = lines[i] with { Facts = (lines[i].Facts & ~(LineFact.HeadForm | LineFact.EndsOpen)) | LineFact.CaptionOpener | LineFact.EndsClosed };
            if (lines[i].HasAny(LineFact.Lead | LineFact.Byline | LineFact.PhotoCredit | LineFact.OwnLine | LineFact.CaptionOpener | LineFact.StartsCut)) continue;
            if (!lines[i - 1].HasAny(LineFact.EndsClosed | LineFact.JumpLine) || lines[i - 1].HasAny(LineFact.HeadForm | LineFact.PhotoCredit)) continue;
            if (CreditOf(credits, source, lines, i) is not { IsPhoto: true, IsText: false }) continue;
            var end = lines[i].CreditStart >= 0 ? lines[i].CreditStart : lines[i].Span.End;
            var sentence = source.Slice(TextSpan.FromBounds(lines[i].Span.Start, end)).TrimEnd();
            if (TextForm.WidthOf(sentence) > Widest || !(IsOneSentence(sentence) || EndsOnPicture(sentence))) continue;
            MarkCaption(lines, i);
            MarkFurther(source, lines, i);
        }
    }

    // What stands between a headline and a photo credit, over the lead, is about the photo.
    private static bool IsUnderHead(SourceText source, List<LineFacts> lines, int i) =>
        i + 2 < lines.Count && lines[i - 1].Has(LineFact.HeadForm) && lines[i + 1].Has(LineFact.PhotoCredit) && lines[i + 2].Has(LineFact.Lead)
        && !lines[i].HasAny(LineFact.Lead | LineFact.Byline | LineFact.PhotoCredit) && IsOneSentence(source.Slice(lines[i].Span));

    // 渡口牌友會昨訪本報 | 下月換屆就職 | 渡口牌友會訪本報: the last line of a head, right over the lead, says the words of another again.
    private static bool SaysHeadAgain(SourceText source, List<LineFacts> lines, int i)
    {
        if (i + 1 >= lines.Count || !lines[i + 1].Has(LineFact.Lead) || !lines[i].Has(LineFact.HeadForm) || lines[i].Span.Length < ShortestAgain) return false;
        for (var k = i - 1; k >= Math.Max(0, i - MostHeads) && lines[k].Has(LineFact.HeadForm); k--)
        {
            if (HeadEchoes.ShareOf(source.Slice(lines[i].Span), source.Slice(lines[k].Span)) >= MostlyAgain) return true;
        }

        return false;
    }

    // Under finished text, with nothing between its photo credit and the next headline: no article of its own.
    private static bool IsOverHead(List<LineFacts> lines, int i) =>
        i + 2 < lines.Count && lines[i].Has(LineFact.HeadForm) && !lines[i].Has(LineFact.EndsCalling) && lines[i + 1].Has(LineFact.PhotoCredit) && lines[i + 2].Has(LineFact.HeadForm) && lines[i - 1].Has(LineFact.EndsClosed) && !lines[i - 1].HasAny(LineFact.HeadForm | LineFact.Folio);

    // 周敏（左二）把锦旗交给林乐（右）。, 左起是…: under finished text, or between a headline and its text.
    private static bool TellsWhoStandsWhere(SourceText source, List<LineFacts> lines, int i)
    {
        if (lines[i].HasAny(LineFact.Lead | LineFact.Byline | LineFact.PhotoCredit | LineFact.StartsCut) || lines[i].Width > WidestNamed) return false;
        if (!lines[i - 1].HasAny(LineFact.EndsClosed | LineFact.HeadForm | LineFact.PhotoCredit | LineFact.CaptionOpener)) return false;
        var text = source.Slice(lines[i].Span);
        for (var at = text.IndexOfAny('左', '右'); at >= 0;)
        {
            if (IsPlace(text, at)) return IsOneSentence(text) && (lines[i].CreditStart >= 0 || lines[i].Has(LineFact.HeadForm) || LineMeasurer.EndOf(text) != LineEnd.Open);
            at = text[(at + 1)..].IndexOfAny('左', '右') is >= 0 and var next ? at + 1 + next : -1;
        }

        return false;
    }

    // （左二）, （前排右一）, 左起, 从左至右
    private static bool IsPlace(ReadOnlySpan<char> text, int at)
    {
        var end = at + 1;
        if (end + 1 < text.Length && text[end] is '至' or '到' && text[end + 1] is '左' or '右') return true;
        while (end < text.Length && Places.Contains(text[end], StringComparison.Ordinal)) end++;
        if (end >= text.Length) return false;
        if (text[end] == '起') return true;
        if (text[end] is not ('）' or ')' or '、' or '，')) return false;
        var start = at;
        while (start > 0 && "前后後排".Contains(text[start - 1], StringComparison.Ordinal)) start--;
        return start > 0 && text[start - 1] is '（' or '(';
    }

    // 'The old shed' | 'The new one', under the text they end: what several photos show. Quotations inside a text have their stops.
    private static void MarkQuoted(SourceText source, List<LineFacts> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            var end = i;
            while (end < lines.Count && IsQuoted(source, lines[end])) end++;
            if (end - i >= LeastQuoted && lines[i - 1].HasAny(LineFact.EndsClosed | LineFact.EndsAjar) && !lines[i - 1].Has(LineFact.HeadForm) && (end == lines.Count || lines[end].HasAny(LineFact.HeadForm | LineFact.Folio | LineFact.PageBreakBefore)))
            {
                for (var k = i; k < end; k++) MarkCaption(lines, k);
            }

            i = Math.Max(i, end);
        }
    }

    // ①孩子们过溪。 | ②一张桌子四个人用。, under finished text: one sentence about each photo.
    private static void MarkNumbered(SourceText source, List<LineFacts> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            var end = i;
            while (end < lines.Count && source.Text[lines[end].Span.Start] == FirstNumber + end - i && IsFurther(source, lines[end])) end++;
            for (var k = i; end - i > 1 && lines[i - 1].Has(LineFact.EndsClosed) && k < end; k++) MarkCaption(lines, k);
            i = Math.Max(i, end - 1);
        }
    }

    // 渡口昨天开航。 | 首班船离开码头。（河讯社图片）, under each of several reports: however long, and where others say so what stands in brackets names whose photo it is.
    private static void MarkUnderReports(CreditReader credits, SourceText source, List<LineFacts> lines)
    {
        var found = Enumerable.Range(1, Math.Max(0, lines.Count - 1)).Where(i => MayStandUnderReport(source, lines, i)).ToList();
        var credited = found.Where(i => CreditOf(credits, source, lines, i) is { IsPhoto: true, IsText: false }).ToHashSet();
        if (credited.Count(i => IsOneSentence(CaptionOf(source, lines[i]))) < LeastOfMany) return;
        foreach (var i in found)
        {
            if (!credited.Contains(i) && !IsOneSentence(CaptionOf(source, lines[i]))) continue;
            MarkCaption(lines, i);
            lines[i] = lines[i] with { Facts = (lines[i].Facts & ~(LineFact.EndsOpen | LineFact.EndsAjar)) | LineFact.EndsClosed };
        }
    }

    // A credit, or words in brackets, behind it, under finished text and over a headline or another one.
    private static bool MayStandUnderReport(SourceText source, List<LineFacts> lines, int i)
    {
        if (lines[i].Width > WidestOfMany || lines[i].HasAny(LineFact.Lead | LineFact.Byline | LineFact.PhotoCredit | LineFact.OwnLine | LineFact.StartsCut | LineFact.Folio)) return false;
        if (!lines[i - 1].Has(LineFact.EndsClosed) || lines[i - 1].HasAny(LineFact.HeadForm | LineFact.PhotoCredit)) return false;
        var caption = CaptionOf(source, lines[i]);
        if (caption.Length == lines[i].Span.Length || caption.Length <= 2 || (lines[i].CreditStart < 0 && lines[i].Span.Length - caption.Length > LongestBracket)) return false;
        return i + 1 >= lines.Count || lines[i + 1].HasAny(LineFact.HeadForm | LineFact.EndsOpen | LineFact.OwnLine | LineFact.InlineCredit) || source.Text[lines[i + 1].Span.End - 1] is '）' or ')';
    }

    // Without the credit, or the words in brackets, behind it.
    private static ReadOnlySpan<char> CaptionOf(SourceText source, LineFacts line)
    {
        var text = source.Slice(line.Span);
        if (line.CreditStart >= 0) return text[..(line.CreditStart - line.Span.Start)].TrimEnd();
        return text[^1] is '）' or ')' && text.LastIndexOfAny('（', '(') is > 0 and var open ? text[..open].TrimEnd() : text;
    }

    private static bool IsQuoted(SourceText source, LineFacts line)
    {
        var text = source.Slice(line.Span);
        return line.Has(LineFact.Short) && text.Length > 3 && (text[0], text[^1]) is ('\'', '\'') or ('‘', '’') or ('"', '"') or ('“', '”') && !char.IsPunctuation(text[^2]) && TextForm.IsLatin(text[1]) && text[1..^1].IndexOfAny("\"“”") < 0;
    }

    // 长廊构想图　　（图片由规划组提供）
    private static bool TellsWhosePhoto(SourceText source, LineFacts line)
    {
        var text = source.Slice(line.Span);
        return line.Has(LineFact.HeadForm) && text[^1] is '）' or ')' && PhotoSources.IsGivenOrTaken(text[..^1])
            && text.LastIndexOfAny('（', '(') is > 0 and var open && TextForm.StartsWithAny(text[(open + 1)..], Photos, out _);
    }

    // 三班同學與林老師合照。
    private static bool IsGroupPhoto(SourceText source, List<LineFacts> lines, int i)
    {
        var text = source.Slice(lines[i].Span).TrimEnd("。");
        return lines[i].Width <= WidestFurther && lines[i - 1].Has(LineFact.EndsClosed) && !lines[i - 1].Has(LineFact.HeadForm) && TextForm.EndsWithAny(text, Together, out _) && text.IndexOfAny("，。；：！？、") < 0;
    }

    // ■婆婆指着天花。（周敏攝） | ■床上放着一把傘。, or sentences at the margin between indented paragraphs and a credit: further photos of one article.
    private static void MarkFurther(SourceText source, List<LineFacts> lines, int i)
    {
        var mark = source.Text[lines[i].Span.Start];
        if (HeadMarks.IsMark(mark))
        {
            for (var k = i + 1; k < lines.Count && source.Text[lines[k].Span.Start] == mark && IsFurther(source, lines[k]); k++) MarkCaption(lines, k);
            for (var k = i - 1; k > 0 && source.Text[lines[k].Span.Start] == mark && IsFurther(source, lines[k]); k--) MarkCaption(lines, k);
            return;
        }

        var first = i;
        while (first > 1 && first > i - MostFurther && lines[first].Indent == 0 && lines[first - 1].Indent == 0 && IsFurther(source, lines[first - 1])) first--;
        if (lines[i].Indent > 0 || lines[first - 1].Indent == 0 || !lines[first - 1].Has(LineFact.EndsClosed)) return;
        for (var k = first; k < i; k++) MarkCaption(lines, k);
    }

    private static bool IsFurther(SourceText source, LineFacts line) =>
        line.Width <= WidestFurther && line.Has(LineFact.EndsClosed) && !line.HasAny(LineFact.Lead | LineFact.Byline | LineFact.PhotoCredit | LineFact.Folio | LineFact.OwnLine | LineFact.CaptionOpener) && IsOneSentence(source.Slice(line.Span));

    private static void MarkCaption(List<LineFacts> lines, int i) => lines[i] = lines[i] with { Facts = (lines[i].Facts | LineFact.CaptionOpener) & ~LineFact.HeadForm };

    // Between a headline and a lead stands a caption, however long; between a headline and a paragraph one of a sentence.
    private static bool IsOverLead(CreditReader credits, SourceText source, List<LineFacts> lines, int i) =>
        i + 1 < lines.Count && lines[i - 1].Has(LineFact.HeadForm) && lines[i].CreditStart >= 0 && !lines[i].Has(LineFact.Lead)
        && (lines[i + 1].Has(LineFact.Lead) || (lines[i + 1].Has(LineFact.Long) && IsOneSentence(source.Slice(TextSpan.FromBounds(lines[i].Span.Start, lines[i].CreditStart)))))
        && CreditOf(credits, source, lines, i) is { IsPhoto: true, IsText: false };

    private static Credit? CreditOf(CreditReader credits, SourceText source, List<LineFacts> lines, int i)
    {
        if (lines[i].CreditStart >= 0)
        {
            var tail = TextSpan.FromBounds(lines[i].CreditStart, lines[i].Span.End);
            return PhotoSources.IsBehindCaption(source.Slice(tail)) ? new Credit(true, false, []) : credits.Read(source, tail);
        }

        return i + 1 < lines.Count && lines[i].HasAny(LineFact.EndsFullStop | LineFact.EndsCalling) && lines[i + 1].Has(LineFact.PhotoCredit) ? credits.Read(source, lines[i + 1].Span) : null;
    }

    // 校队昨天夺冠。图为颁奖现场。
    private static bool EndsOnPicture(ReadOnlySpan<char> text)
    {
        var last = text[..^1].LastIndexOf('。');
        return last > 0 && TextForm.StartsWithAny(text[(last + 1)..], Pictures, out _);
    }

    private static bool IsOneSentence(ReadOnlySpan<char> text) =>
        text.Length > 2 && text[..^1].IndexOfAny("。！？!?") < 0 && !text[..^1].Contains(". ", StringComparison.Ordinal);
}
