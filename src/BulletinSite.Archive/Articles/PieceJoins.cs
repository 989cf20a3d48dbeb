using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Articles;

/// <summary>How two pieces of one text are tied.</summary>
internal static class PieceJoins
{
    // Where a line breaks an address.
    private const string AddressMarks = "/=&?_%#";

    /// <summary>Chinese is set side by side; between Latin words a line end is a blank, and a hyphen before a small letter divides a word. An address goes on without either.</summary>
    public static PieceJoin Between(SourceSpan before, SourceSpan after)
    {
        var last = before.Source.Text[before.Span.End - 1];
        var first = after.Source.Text[after.Span.Start];
        if (!IsLatinEdge(last) || !IsLatinEdge(first)) return PieceJoin.Direct;
        var text = before.Source.Text;
        if ((last == '-' || AddressMarks.Contains(last, StringComparison.Ordinal) || AddressMarks.Contains(first, StringComparison.Ordinal)) && TextForm.EndsInAddress(before.Source.Slice(before.Span))) return PieceJoin.Direct;
        if (!ReadsAsLatin(before) && !ReadsAsLatin(after))
            return before.Span.End < text.Length && text[before.Span.End] == ' ' ? PieceJoin.Space : PieceJoin.Direct;
        if (last == '-' && char.IsAsciiLetterLower(first) && before.Span.Length > 1 && TextForm.IsLatin(text[before.Span.End - 2])) return PieceJoin.Hyphen;
        return PieceJoin.Space;
    }

    private static bool IsLatinEdge(char c) => c < '\u2000' || c is '”' or '’' or '“' or '‘' or '—' or '–' or '…';

    private static bool ReadsAsLatin(SourceSpan piece)
    {
        int latin = 0, han = 0;
        foreach (var c in piece.Source.Slice(piece.Span))
        {
            if (TextForm.IsLatin(c)) latin++;
            else if (TextForm.IsHan(c)) han++;
        }

        return latin > han;
    }
}
