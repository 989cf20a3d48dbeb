namespace BulletinSite.Archive.Splitting;

/// <summary>Finds captions that no word and no credit tells: a line without a stop, or with a credit under it, that stands in the middle of a sentence.</summary>
/// <remarks>
/// 灯塔的门是铁的，守灯人每天上油， | 守灯人在擦洗灯罩 | 三十年没有换过。 The column goes on behind its photo, so the lines over and under the caption belong together. What it must not
/// take: a headline under an article whose last piece stands elsewhere; the text under it says its words again, or begins as a report does. Nor a line of a narrow column, which has a comma as soon as it has clauses.
/// </remarks>
internal static class CaptionsInSentences
{
    private const int Widest = 64;
    private const double Told = 0.25;

    private const LineFact NoText = LineFact.HeadForm | LineFact.Byline | LineFact.PhotoCredit | LineFact.JumpLine | LineFact.Folio | LineFact.OwnLine | LineFact.Signature;
    private const LineFact NoCaption = LineFact.Lead | LineFact.Byline | LineFact.PhotoCredit | LineFact.JumpLine | LineFact.Folio | LineFact.OwnLine | LineFact.Signature | LineFact.StartsCut | LineFact.EndsComma | LineFact.EndsParticle
        | LineFact.ClosesUnopened | LineFact.EndsAjar | LineFact.InnerStop | LineFact.GroupWord | LineFact.Tiny | LineFact.Enumerated | LineFact.EndsCalling;

    public static void Mark(PageDraft page)
    {
        var lines = page.Lines;
        for (var i = 1; i + 1 < lines.Count; i++)
        {
            if (lines[i].Width > Widest || lines[i].HasAny(NoCaption) || !TextForm.IsHan(page.Source.Text[lines[i].Span.End - 1])) continue;
            if (lines[i].Has(LineFact.CaptionOpener))
            {
                if (IsPiece(page, i - 1) && IsRest(page, i, i + 1)) lines[i - 1] = lines[i - 1] with { Facts = lines[i - 1].Facts & ~LineFact.HeadForm };
            }
            else if (IsOpenText(lines[i - 1]) && !page.Source.Slice(lines[i].Span).Contains('，') && IsRest(page, i, i + 1))
            {
                lines[i] = lines[i] with { Facts = (lines[i].Facts & ~(LineFact.HeadForm | LineFact.SpacedPhrases | LineFact.TwinPhrases)) | LineFact.CaptionOpener };
            }
        }
    }

    // Over the words of a caption, and under finished text, stands no headline of several clauses: 桌上有一盏灯，是她带来的，点了三十 | ↑她在添油 | 年。
    private static bool IsPiece(PageDraft page, int i) =>
        i > 0 && page.Lines[i].Has(LineFact.HeadForm | LineFact.EndsOpen) && page.Source.Slice(page.Lines[i].Span).Contains('，') && page.Lines[i - 1].Has(LineFact.EndsClosed) && !page.Lines[i - 1].HasAny(NoText);

    private static bool IsOpenText(LineFacts line) => line.Has(LineFact.EndsOpen) && !line.HasAny(NoText | LineFact.CaptionOpener);

    // What goes on with a sentence ends one, or is cut again further down.
    private static bool IsRest(PageDraft page, int caption, int i)
    {
        var line = page.Lines[i];
        if (line.HasAny(NoText | LineFact.Lead | LineFact.StrongOpener | LineFact.CaptionOpener) || !line.HasAny(LineFact.EndsFullStop | LineFact.InnerStop)) return false;
        var text = page.Source.Slice(line.Span);
        return !NewsOpening.Is(text) && HeadEchoes.ShareOf(page.Source.Slice(page.Lines[caption].Span), text) < Told;
    }
}
