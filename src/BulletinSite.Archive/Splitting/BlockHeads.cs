using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds headlines as wide as their column: where blank lines part the articles of a page of column lines, the first line of each is its headline.</summary>
/// <remarks>What it must not take: paragraphs that blank lines part; so most first lines have to be shorter than the column and have the form of headlines.</remarks>
internal static class BlockHeads
{
    private const int Least = 3;
    private const double LeastShare = 0.5;

    public static void Mark(SourceText source, List<LineFacts> lines, int column, int gap, BulletinProfile profile, bool[] heads)
    {
        List<int> full = [];
        int blocks = 0, headed = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if ((i > 0 && lines[i].BlankLinesBefore <= gap) || lines[i + 1].BlankLinesBefore > gap || lines[i].HasAny(LineFact.Folio | LineFact.PhotoCredit | LineFact.CaptionOpener)) continue;
            blocks++;
            if (WrappedLines.IsOverWide(source, lines[i], column) && lines[i].Has(LineFact.EndsOpen) && !lines[i].HasAny(LineFact.InnerStop | LineFact.Lead | LineFact.StartsCapital)) headed++;
            if (!lines[i].Has(LineFact.HeadForm)) continue;
            if (IsOverSentence(source, lines, i, profile)) heads[i] = true;
            if (WrappedLines.IsOverWide(source, lines[i], column)) continue;
            var isFull = WrappedLines.IsFull(source, lines, i, column);
            if (isFull) full.Add(i);
            if (!isFull || IsTold(source, lines, i)) headed++;
        }

        if (headed < Least || headed * 3 < blocks * 2) return;
        foreach (var i in full) heads[i] = true;
    }

    /// <summary>Whether a line without a stop stands right over one that begins a sentence: New boat at the landing | The new boat went down.</summary>
    public static bool IsOverSentence(SourceText source, List<LineFacts> lines, int i, BulletinProfile profile) =>
        lines[i].Has(LineFact.HeadForm | LineFact.EndsOpen | LineFact.StartsCapital) && !lines[i].Has(LineFact.EndsParticle) && lines[i + 1].Has(LineFact.StartsCapital) && BeginsSentence(source.Slice(lines[i + 1].Span), profile);

    // The text under a headline says its words again.
    private static bool IsTold(SourceText source, List<LineFacts> lines, int i) =>
        HeadEchoes.ShareOf(source.Slice(lines[i].Span), source.Text.AsSpan(lines[i + 1].Span.Start)) >= LeastShare;

    // The, In, With: inside a sentence such a word has no capital.
    private static bool BeginsSentence(ReadOnlySpan<char> text, BulletinProfile profile) =>
        text.IndexOf(' ') is > 0 and var end && TextForm.IsLatin(text[0]) && profile.IsHeadStop(text[..end]);
}
