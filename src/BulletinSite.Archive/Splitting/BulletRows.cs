namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the items of lists as they are typed: lines that begin with an asterisk or hyphen and a blank, several of them under each other. None of them is a headline, however short.</summary>
/// <remarks>* Monday: Choir practice | * Tuesday: Bowls. What it must not take: - Joan Hill under a letter, which signs it.</remarks>
internal static class BulletRows
{
    private const string Bullets = "*-";
    private const int Least = 3;

    private const LineFact Never = LineFact.Byline | LineFact.Signature | LineFact.PhotoCredit | LineFact.CaptionOpener;

    public static void Mark(PageDraft page)
    {
        foreach (var bullet in Bullets)
        {
            var items = Enumerable.Range(0, page.Lines.Count).Where(i => IsItem(page, i, bullet)).ToList();
            if (items.Count < Least || !items.Zip(items.Skip(1)).Any(pair => pair.Second == pair.First + 1)) continue;
            foreach (var i in items)
            {
                const LineFact not = LineFact.HeadForm | LineFact.GroupWord | LineFact.TwinPhrases | LineFact.SpacedPhrases | LineFact.Folio | LineFact.Lead;
                page.Lines[i] = page.Lines[i] with { Facts = (page.Lines[i].Facts & ~not) | LineFact.Opener };
                // In a column the item may go on below.
                if (page.Column == 0) page.Lines[i] = page.Lines[i] with { Facts = (page.Lines[i].Facts & ~(LineFact.EndsOpen | LineFact.EndsAjar)) | LineFact.EndsClosed | LineFact.OwnLine };
            }
        }
    }

    private static bool IsItem(PageDraft page, int i, char bullet)
    {
        var text = page.Source.Slice(page.Lines[i].Span);
        return text.Length > 2 && text[0] == bullet && text[1] == ' ' && char.IsLetterOrDigit(text[2]) && !page.Lines[i].HasAny(Never);
    }
}
