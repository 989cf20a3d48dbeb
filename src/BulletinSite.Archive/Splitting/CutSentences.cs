using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds lines of columns whose sentence goes on with a small letter below: they break off as a line does that ends with "the".</summary>
internal static class CutSentences
{
    private const int LongWord = 3;

    public static void Mark(SourceText source, List<LineFacts> lines)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Has(LineFact.EndsAjar) && WrappedLines.IsBeforeName(source, lines[i], lines[i + 1])) lines[i] = lines[i] with { Facts = (lines[i].Facts & ~LineFact.EndsAjar) | LineFact.EndsOpen };
            if (lines[i].Has(LineFact.EndsOpen) && !lines[i].Has(LineFact.Capitals) && GoesOn(source, lines, i))
                lines[i] = lines[i] with { Facts = lines[i].Facts | LineFact.EndsParticle };
        }
    }

    /// <summary>Takes back that a line is a folio where a sentence runs through it: no date or number in it is the page's.</summary>
    public static void UnmarkFolios(SourceText source, List<LineFacts> lines, int column)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Has(LineFact.Folio) && ((HasWords(source.Slice(lines[i].Span)) && GoesOn(source, lines, i)) || IsRest(source, lines, i, column)))
                lines[i] = lines[i] with { Facts = lines[i].Facts & ~LineFact.Folio };
        }
    }

    /// <summary>Takes back the names behind a dash that a sentence goes on from: —Miss Rowe | told the board.</summary>
    public static void UnmarkNames(SourceText source, List<LineFacts> lines)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var isName = lines[i].Has(LineFact.InlineCredit) || (lines[i].Has(LineFact.Byline) && source.Text[lines[i].Span.Start] is '—' or '–');
            if (isName && TextForm.IsLatin(source.Text[lines[i].Span.End - 1]) && GoesOn(source, lines, i))
                lines[i] = lines[i] with { Facts = (lines[i].Facts & ~(LineFact.InlineCredit | LineFact.Byline | LineFact.EndsClosed)) | LineFact.EndsOpen, CreditStart = -1 };
        }
    }

    /// <summary>Whether the sentence of a line goes on with a small letter below.</summary>
    public static bool IsCutLine(SourceText source, List<LineFacts> lines, int i) => lines[i].Has(LineFact.EndsOpen) && !lines[i].HasAny(LineFact.Capitals | LineFact.Lead) && GoesOn(source, lines, i);

    private static bool GoesOn(SourceText source, List<LineFacts> lines, int i) =>
        i + 1 < lines.Count && lines[i + 1].BlankLinesBefore == 0 && char.IsAsciiLetterLower(source.Text[lines[i + 1].Span.Start]);

    // to begin about | July 10.
    private static bool IsRest(SourceText source, List<LineFacts> lines, int i, int column) =>
        i > 0 && lines[i].BlankLinesBefore == 0 && lines[i - 1].Has(LineFact.EndsOpen) && !lines[i - 1].HasAny(LineFact.Folio | LineFact.Capitals)
        && TextForm.IsLatin(source.Text[lines[i].Span.Start]) && WrappedLines.IsFull(source, lines, i - 1, column) && HasWords(source.Slice(lines[i - 1].Span));

    // A long word in small letters: no line of a headline, and no sign of a reader of scans.
    private static bool HasWords(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split(' '))
        {
            var word = text[range].TrimEnd(".,;:");
            if (word.Length >= LongWord && !word.ContainsAnyExceptInRange('a', 'z')) return true;
        }

        return false;
    }
}
