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
    private static readonly string[] Pictures = ["图为", "圖為", "图中", "圖中"];

    public static void Mark(CreditReader credits, SourceText source, List<LineFacts> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (IsOverLead(credits, source, lines, i))
            {
                lines[i] = lines[i] with { Facts = (lines[i].Facts | LineFact.CaptionOpener) & ~LineFact.HeadForm };
                continue;
            }

            if (lines[i].HasAny(LineFact.Lead | LineFact.Byline | LineFact.PhotoCredit | LineFact.OwnLine | LineFact.CaptionOpener | LineFact.StartsCut)) continue;
            if (!lines[i - 1].Has(LineFact.EndsClosed) || lines[i - 1].HasAny(LineFact.HeadForm | LineFact.PhotoCredit)) continue;
            if (CreditOf(credits, source, lines, i) is not { IsPhoto: true, IsText: false }) continue;
            var end = lines[i].CreditStart >= 0 ? lines[i].CreditStart : lines[i].Span.End;
            var sentence = source.Slice(TextSpan.FromBounds(lines[i].Span.Start, end)).TrimEnd();
            if (TextForm.WidthOf(sentence) <= Widest && (IsOneSentence(sentence) || EndsOnPicture(sentence))) lines[i] = lines[i] with { Facts = (lines[i].Facts | LineFact.CaptionOpener) & ~LineFact.HeadForm };
        }
    }

    // Between a headline and a lead stands a caption, however long.
    private static bool IsOverLead(CreditReader credits, SourceText source, List<LineFacts> lines, int i) =>
        i + 1 < lines.Count && lines[i + 1].Has(LineFact.Lead) && lines[i - 1].Has(LineFact.HeadForm) && lines[i].CreditStart >= 0 && !lines[i].Has(LineFact.Lead)
        && CreditOf(credits, source, lines, i) is { IsPhoto: true, IsText: false };

    private static Credit? CreditOf(CreditReader credits, SourceText source, List<LineFacts> lines, int i)
    {
        if (lines[i].CreditStart >= 0) return credits.Read(source, TextSpan.FromBounds(lines[i].CreditStart, lines[i].Span.End));
        return i + 1 < lines.Count && lines[i].Has(LineFact.EndsFullStop) && lines[i + 1].Has(LineFact.PhotoCredit) ? credits.Read(source, lines[i + 1].Span) : null;
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
