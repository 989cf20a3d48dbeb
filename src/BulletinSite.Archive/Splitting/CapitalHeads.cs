namespace BulletinSite.Archive.Splitting;

/// <summary>Sees that the first line of a page is a headline and no nameplate, where the headlines of the page are in capitals as it is.</summary>
/// <remarks>What it must not take: THE LANDING NEWS over its date, or over a headline in capitals.</remarks>
internal static class CapitalHeads
{
    private const int Least = 2;
    private const LineFact Head = LineFact.HeadForm | LineFact.Capitals;

    public static void Mark(PageDraft page)
    {
        if (page.Lines.Count < Least || !page.Lines[0].Has(Head) || page.Lines[1].HasAny(LineFact.Capitals | LineFact.Folio)) return;
        var heads = 0;
        for (var i = 2; i + 1 < page.Lines.Count; i++)
        {
            // NEWS over each of several headlines names what they are.
            if (page.Lines[i].Has(Head) && !page.Lines[i].Has(LineFact.GroupWord) && !page.Source.Slice(page.Lines[i].Span).SequenceEqual(page.Source.Slice(page.Lines[0].Span)) && !page.Lines[i + 1].Has(LineFact.Capitals)) heads++;
        }

        if (heads >= Least) page.Facts[0] &= ~LineFact.FirstOnPage;
    }
}
