using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds headlines as wide as their column: where blank lines part the articles of a page of column lines, the first line of each is its headline.</summary>
/// <remarks>What it must not take: paragraphs that blank lines part; so most first lines have to be shorter than the column and have the form of headlines.</remarks>
internal static class BlockHeads
{
    private const int Least = 3;

    public static void Mark(SourceText source, List<LineFacts> lines, int column, int gap, bool[] heads)
    {
        List<int> full = [];
        int blocks = 0, headed = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if ((i > 0 && lines[i].BlankLinesBefore <= gap) || lines[i + 1].BlankLinesBefore > gap || lines[i].HasAny(LineFact.Folio | LineFact.PhotoCredit | LineFact.CaptionOpener)) continue;
            blocks++;
            if (!lines[i].Has(LineFact.HeadForm)) continue;
            if (WrappedLines.IsFull(source, lines, i, column)) full.Add(i);
            else headed++;
        }

        if (headed < Least || headed * 3 < blocks * 2) return;
        foreach (var i in full) heads[i] = true;
    }
}
