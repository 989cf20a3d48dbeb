using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds Chinese headlines that have the form of something else, by the text below, which says their words again or stands in: longer than headlines are on paper, or a name, a colon and two phrases as in a list.</summary>
/// <remarks>
/// 渡口局七月起試辦夜間渡輪　首週乘客逾萬人次　擬增開清晨班次並延長至河西新碼頭; 林樂：渡輪加班不加價　明年再換三艘新船. What it must not take: the first piece of a paragraph that the column cut, which
/// goes on below and does not say the same again; so the text over the line is finished, and of two pieces beside a comma half has to stand below. Nor 地點：渡口小學　二樓禮堂 among other rows.
/// </remarks>
internal static class ToldHeads
{
    private const int Widest = 180;
    private const int MostBetween = 2;
    private const int ShortestPhrase = 4;
    private const double Told = 0.3;
    private const double ToldOfClauses = 0.5;

    private const LineFact NoHead = LineFact.HeadForm | LineFact.InnerStop | LineFact.EndsFullStop | LineFact.EndsComma | LineFact.EndsParticle | LineFact.EndsAjar | LineFact.StartsCut | LineFact.ClosesUnopened | LineFact.Lead | LineFact.Byline
        | LineFact.PhotoCredit | LineFact.JumpLine | LineFact.Folio | LineFact.CaptionOpener;

    private const LineFact Between = LineFact.HeadForm | LineFact.Byline | LineFact.Folio;

    public static void Mark(PageDraft page)
    {
        var lines = page.Lines;
        var haveIndents = WrappedLines.HasIndents(lines, isWrapped: false);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].HasAny(NoHead) || lines[i].Width > Widest || !(IsLong(page.Source, lines[i]) || IsLikeRow(page.Source, lines, i))) continue;
            if (i > 0 && lines[i - 1].Has(LineFact.EndsOpen) && !lines[i - 1].HasAny(Between)) continue;
            var head = page.Source.Slice(lines[i].Span);
            var below = i + 1;
            while (below + 1 < lines.Count && below - i <= MostBetween && lines[below].HasAny(Between)) below++;
            if (!lines[below].HasAny(LineFact.Long | LineFact.InnerStop | LineFact.EndsFullStop | LineFact.Lead) || !(haveIndents && IsAtMargin(lines, i)) && HeadEchoes.ShareOf(head, page.Source.Slice(lines[below].Span)) < (head.Contains('，') ? ToldOfClauses : Told)) continue;
            lines[i] = lines[i] with { Facts = (lines[i].Facts & ~(LineFact.Long | LineFact.OwnLine | LineFact.EndsClosed)) | LineFact.HeadForm | LineFact.EndsOpen };
        }
    }

    // No paragraph ends without a full stop over one that stands in.
    private static bool IsAtMargin(List<LineFacts> lines, int i) => lines[i].Indent == 0 && !lines[i].Has(LineFact.OwnLine) && WrappedLines.IsIndented(lines[i + 1]) && (i == 0 || WrappedLines.IsIndented(lines[i - 1]) || lines[i - 1].Has(LineFact.Folio));

    private static bool IsLong(SourceText source, LineFacts line)
    {
        if (line.HasAny(LineFact.Short | LineFact.OwnLine) || !line.HasAny(LineFact.EndsOpen | LineFact.EndsCalling)) return false;
        var text = source.Slice(line.Span);
        return text.Count('，') <= 1 && !text.Contains('；');
    }

    // Two phrases behind a colon, neither a name, with no other row beside it.
    private static bool IsLikeRow(SourceText source, List<LineFacts> lines, int i)
    {
        if (!lines[i].Has(LineFact.OwnLine | LineFact.Short) || lines[i + 1].Has(LineFact.OwnLine) || (i > 0 && lines[i - 1].Has(LineFact.OwnLine) && lines[i].BlankLinesBefore == 0)) return false;
        var text = source.Slice(lines[i].Span);
        var colon = text.IndexOfAny('：', ':');
        if (colon <= 0 || text.ContainsAny('，', '、')) return false;
        var phrases = 0;
        foreach (var range in text[(colon + 1)..].SplitAny(' ', '\u3000'))
        {
            var phrase = text[(colon + 1)..][range];
            if (phrase.IsEmpty) continue;
            if (phrase.Length < ShortestPhrase || !TextForm.IsHan(phrase[^1])) return false;
            phrases++;
        }

        return phrases == 2;
    }
}
