namespace BulletinSite.Archive.Splitting;

/// <summary>Finds where the name behind or under the last sentence ends an article: what may be a headline under it is one.</summary>
/// <remarks>What it must not take: the credit of a photo in the middle of a report, and a name under a headline.</remarks>
internal static class EndSignatures
{
    public static void Mark(PageDraft page)
    {
        for (var i = 1; i < page.Facts.Length; i++)
        {
            if ((page.Facts[i] & (LineFact.HeadForm | LineFact.Indented)) == LineFact.HeadForm && IsSigned(page, i - 1)) page.Facts[i] |= LineFact.GapBefore;
        }
    }

    private static bool IsSigned(PageDraft page, int i)
    {
        var line = page.Lines[i];
        // △ before a brief opens no caption, though it does so by itself.
        if ((page.Facts[i] & LineFact.CaptionOpener) != 0) return false;
        if (line.Has(LineFact.InlineCredit)) return page.Measurer.Credits.Read(page.Source, BulletinSite.Text.TextSpan.FromBounds(line.CreditStart, line.Span.End)) is not { IsPhoto: true };
        return line.Has(LineFact.Byline) && page.Source.Text[line.Span.Start] is '（' or '(' or '—' or '·' or '‧' && i > 0 && page.Lines[i - 1].Has(LineFact.EndsClosed) && !page.Lines[i - 1].HasAny(LineFact.HeadForm | LineFact.Byline | LineFact.PhotoCredit);
    }
}
