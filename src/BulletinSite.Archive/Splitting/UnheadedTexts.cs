using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds texts without headlines behind a signed article: a paragraph with a name of its own, often that of who took the photo it is printed under.</summary>
/// <remarks>
/// What it must not take: the caption of one sentence, a note that nobody signs, the text that says the words of the headline again, and the photo in the middle of a
/// report; so the article before has to be signed at its end, or be nothing but a photo with its text; one that is
/// signed at its head ends over the last paragraph under it, where that begins as a report does and somebody else took its photo.
/// </remarks>
internal static class UnheadedTexts
{
    private const int LeastOfPhotoStory = 100;
    private const int MostLines = 60;
    private const double ShareOfHead = 0.5;
    private const LineFact Never = LineFact.Lead | LineFact.Byline | LineFact.PhotoCredit | LineFact.Folio | LineFact.JumpLine | LineFact.GroupWord | LineFact.StartsCut | LineFact.OwnLine | LineFact.PageBreakBefore;

    public static void Mark(PageDraft page)
    {
        var head = -1;
        for (var i = 1; i < page.Facts.Length; i++)
        {
            if (IsHead(page, i - 1)) head = i - 1;
            if (page.Lines[i].HasAny(Never) || (page.Facts[i] & (LineFact.CaptionOpener | LineFact.Lead)) != 0 || IsHead(page, i)) continue;
            var isBehindPhoto = IsPhotoStory(page, head, i - 1);
            var isBehindText = !isBehindPhoto && !EndsSigned(page, i - 1);
            if (isBehindText && !MayEndBefore(page, head, i)) continue;
            if (CreditUnder(page, i, out var last) is not { } credit || ((isBehindPhoto || isBehindText) && !credit.IsPhoto)) continue;
            if (credit is { IsPhoto: true, IsText: false } && !IsStory(page, i)) continue;
            if (isBehindText && !(EndsArticle(page, last) && IsSignedAtHead(page, head, credit))) continue;
            if (head >= 0 && HeadEchoes.ShareOf(page.Source.Slice(page.Lines[head].Span), page.Source.Text.AsSpan(page.Lines[i].Span.Start)) >= ShareOfHead) continue;
            page.Facts[i] = (page.Facts[i] | LineFact.Lead) & ~(LineFact.HeadForm | LineFact.NextHeadForm);
        }
    }

    private static bool IsHead(PageDraft page, int i) => (page.Facts[i] & (LineFact.HeadForm | LineFact.FillsColumn)) == LineFact.HeadForm;

    private static Credit? CreditOn(PageDraft page, int i)
    {
        var line = page.Lines[i];
        if (line.HasAny(LineFact.Byline | LineFact.PhotoCredit)) return Read(page, line.Span);
        return line.CreditStart >= 0 ? Read(page, TextSpan.FromBounds(line.CreditStart, line.Span.End)) : null;
    }

    private static Credit? Read(PageDraft page, TextSpan span) => page.Measurer.Credits.Read(page.Source, span) ?? CreditReader.ReadSignature(page.Source, span);

    // Under or behind finished text.
    private static bool EndsSigned(PageDraft page, int i) =>
        (page.Facts[i] & LineFact.CaptionOpener) == 0 && CreditOn(page, i) is { IsText: true }
        && (page.Lines[i].CreditStart >= 0 || (i > 0 && page.Source.Text[page.Lines[i].Span.Start] is '（' or '(' && page.Lines[i - 1].Has(LineFact.EndsClosed) && !page.Lines[i - 1].HasAny(LineFact.HeadForm | LineFact.Byline | LineFact.PhotoCredit)));

    // A headline, one paragraph, who took the photo.
    private static bool IsPhotoStory(PageDraft page, int head, int i) =>
        page.Column == 0 && head >= 0 && (i == head + 1 || (i == head + 2 && page.Lines[i].Has(LineFact.PhotoCredit))) && !page.Lines[head + 1].Has(LineFact.Lead) && IsStory(page, head + 1) && CreditOn(page, i) is { IsPhoto: true, IsText: false };

    // A report signed at its head may end over what begins as another one does.
    private static bool MayEndBefore(PageDraft page, int head, int i) =>
        head >= 0 && i > head + 2 && page.Lines[i - 1].Has(LineFact.EndsClosed) && (page.Column == 0 || (page.Facts[i] & (LineFact.Indented | LineFact.GapBefore)) != 0) && NewsOpening.Is(page.Source.Slice(page.Lines[i].Span));

    // Others than those who are named now.
    private static bool IsSignedAtHead(PageDraft page, int head, Credit credit)
    {
        for (var i = head + 1; i <= head + 2; i++)
        {
            var names = page.Lines[i].Has(LineFact.Byline) ? CreditOn(page, i)?.Names : page.Lines[i].Has(LineFact.Lead) ? page.Measurer.Leads.Read(page.Source, page.Lines[i].Span)?.Names : null;
            if (names is { IsDefaultOrEmpty: false } writers) return !writers.Any(writer => credit.Names.Any(other => other.Name == writer.Name));
        }

        return false;
    }

    // Nothing of the article stands under it.
    private static bool EndsArticle(PageDraft page, int last) => last + 1 >= page.Facts.Length || page.Lines[last + 1].HasAny(LineFact.Folio | LineFact.GroupWord | LineFact.PageBreakBefore) || IsHead(page, last + 1);

    // The name behind or under the paragraph that begins here.
    private static Credit? CreditUnder(PageDraft page, int first, out int last)
    {
        last = first;
        for (var i = first; i < Math.Min(page.Facts.Length, first + MostLines); i++)
        {
            last = i;
            if (page.Lines[i].CreditStart >= 0 || page.Lines[i].HasAny(LineFact.Byline | LineFact.PhotoCredit)) return CreditOn(page, i);
            if (i > first && (IsHead(page, i) || page.Lines[i].HasAny(Never & ~(LineFact.StartsCut | LineFact.OwnLine)) || (page.Facts[i] & (LineFact.Indented | LineFact.GapBefore | LineFact.CaptionOpener)) != 0)) return null;
            if (page.Column == 0 && i > first) return null;
        }

        return null;
    }

    // Several sentences tell more than what the photo shows.
    private static bool IsStory(PageDraft page, int first)
    {
        int width = 0, stops = 0;
        for (var i = first; i < Math.Min(page.Facts.Length, first + MostLines) && !(i > first && (page.Column == 0 || (page.Facts[i] & (LineFact.Indented | LineFact.GapBefore)) != 0)); i++)
        {
            width += page.Lines[i].Width;
            stops += page.Source.Slice(page.Lines[i].Span).Count('。');
            if (page.Lines[i].CreditStart >= 0) break;
        }

        return stops > 1 && width >= LeastOfPhotoStory;
    }
}
