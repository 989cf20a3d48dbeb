using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Sees where the articles of a page are signed: under their heads, or at their ends.</summary>
internal static class SignatureStyle
{
    private const int Least = 2;

    public static LineFact Of(PageDraft page)
    {
        var (lines, usualGap) = (page.Lines, page.Gap);
        int under = 0, atEnd = 0, leads = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Has(LineFact.Lead)) leads++;
            var isLast = i + 1 == lines.Count;
            if (lines[i].Has(LineFact.InlineCredit) && !lines[i].Has(LineFact.CaptionOpener) && (isLast || lines[i + 1].Has(LineFact.HeadForm)) && !CreditsPhoto(page, lines[i])) atEnd++;
            if (!lines[i].Has(LineFact.Byline) || i == 0) continue;
            var before = lines[i - 1];
            if (before.Has(LineFact.HeadForm) && (!before.Has(LineFact.EndsClosed) || before.Has(LineFact.EndsCalling)) && !isLast && !lines[i + 1].Has(LineFact.Lead)) under++;
            else if (before.Has(LineFact.EndsClosed) && (isLast || lines[i + 1].BlankLinesBefore > usualGap || lines[i + 1].HasAny(LineFact.HeadForm | LineFact.Folio | LineFact.JumpLine))) atEnd++;
        }

        var facts = LineFact.None;
        if (under >= Least && under > atEnd && leads <= under) facts |= LineFact.HeadSignedPage;
        if (atEnd >= Math.Max(Least, page.LeastUsual) && atEnd > 2 * (under + leads)) facts |= LineFact.EndSignedPage;
        return facts;
    }

    // Whose photo it is signs no article.
    private static bool CreditsPhoto(PageDraft page, LineFacts line) =>
        TextSpan.FromBounds(line.CreditStart, line.Span.End) is var tail && (PhotoSources.IsBehindCaption(page.Source.Slice(tail)) || page.Measurer.Credits.Read(page.Source, tail) is { IsPhoto: true, IsText: false, Names.IsEmpty: true });
}
