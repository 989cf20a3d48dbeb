using BulletinSite.Archive.Articles;
using BulletinSite.Text;

namespace BulletinSite.Archive.Conservation;

/// <summary>Proves that a split page is a partition of its seed: each character that is no blank is in exactly one block or piece of furniture.</summary>
public static class ConservationChecker
{
    /// <summary>The count of characters in and out. Every character lost or taken twice is an error in the bag.</summary>
    public static ConservationCount Check(Page page, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var source = page.Seed.Source;
        var spans = new List<TextSpan>();
        foreach (var article in page.AllArticles)
        {
            foreach (var block in article.Blocks)
            {
                foreach (var piece in block.Pieces) spans.Add(piece.From.Span);
            }
        }

        foreach (var item in page.Furniture) spans.Add(item.From.Span);
        spans.Sort((a, b) => a.Start.CompareTo(b.Start));

        int at = 0, read = 0;
        foreach (var span in spans)
        {
            if (span.Start < at)
            {
                var twice = TextSpan.FromBounds(span.Start, Math.Min(at, span.End));
                diagnostics.Add(ConservationDiagnostics.TakenTwice(new SourceSpan(source, twice), CountCharacters(source.Slice(twice))));
                if (span.End <= at) continue;
            }
            else Skipped(TextSpan.FromBounds(at, span.Start));

            read += CountCharacters(source.Slice(TextSpan.FromBounds(Math.Max(at, span.Start), span.End)));
            at = span.End;
        }

        Skipped(TextSpan.FromBounds(at, source.Text.Length));
        return new ConservationCount(CountCharacters(source.Text), read);

        void Skipped(TextSpan gap)
        {
            var lost = CountCharacters(source.Slice(gap));
            if (lost > 0) diagnostics.Add(ConservationDiagnostics.Lost(new SourceSpan(source, gap), lost));
        }
    }

    /// <summary>How many characters are no blanks, in Unicode scalar values.</summary>
    public static int CountCharacters(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (!IsBlank(c) && !char.IsLowSurrogate(c)) count++;
        }

        return count;
    }

    /// <summary>Whether a character is a blank: no text. None comes after the one of Chinese print, where most text begins.</summary>
    public static bool IsBlank(char c) => c <= '\u3000' && char.IsWhiteSpace(c);
}
