using System.Collections.Immutable;
using BulletinSite.Archive.Judgement.Correcting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Articles;

/// <summary>The places of one page where an editor reads other characters than the printed ones.</summary>
internal sealed class PrintedEdits
{
    private readonly ImmutableArray<(TextSpan Span, string Read, EditCorrection Correction)> _edits;
    private readonly HashSet<EditCorrection> _open;

    private PrintedEdits(ImmutableArray<(TextSpan Span, string Read, EditCorrection Correction)> edits)
    {
        _edits = edits;
        _open = edits.Select(edit => edit.Correction).ToHashSet();
    }

    /// <summary>Finds the quoted words on their lines. Words that stand there twice, or that two entries correct, go into the bag.</summary>
    public static PrintedEdits Of(SourceText source, IEnumerable<EditCorrection> corrections, DiagnosticBag diagnostics)
    {
        var edits = new List<(TextSpan Span, string Read, EditCorrection Correction)>();
        foreach (var correction in corrections)
        {
            var line = source.Lines[correction.Line - 1].Span;
            var text = source[line];
            var at = text.IndexOf(correction.Anchor.Quotation, StringComparison.Ordinal);
            if (at < 0 || text.IndexOf(correction.Anchor.Quotation, at + 1, StringComparison.Ordinal) >= 0)
            {
                diagnostics.Add(CorrectionDiagnostics.WordsNotOnce(correction, source.Name));
                continue;
            }

            var (start, length, read) = Difference(correction.Anchor.Quotation, correction.Read);
            edits.Add((new TextSpan(line.Start + at + start, length), read, correction));
        }

        edits.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        for (var i = edits.Count - 1; i > 0; i--)
        {
            if (edits[i].Span.Start > edits[i - 1].Span.End || (edits[i].Span.Start == edits[i - 1].Span.End && edits[i].Span.Length * edits[i - 1].Span.Length > 0)) continue;
            diagnostics.Add(CorrectionDiagnostics.WordsCorrectedTwice(edits[i].Correction, edits[i - 1].Correction));
            edits.RemoveAt(i);
        }

        return new PrintedEdits([.. edits]);
    }

    /// <summary>A part of a line as pieces: one where nothing is corrected in it, else cut around the corrected words.</summary>
    public IEnumerable<Piece> Cut(SourceSpan from, PieceJoin join)
    {
        var at = from.Span.Start;
        foreach (var (span, read, correction) in _edits)
        {
            if (span.Start < at || span.End > from.Span.End) continue;
            _open.Remove(correction);
            if (span.Start > at) yield return Next(TextSpan.FromBounds(at, span.Start), null);
            yield return Next(span, read);
            at = span.End;
        }

        if (at < from.Span.End) yield return Next(TextSpan.FromBounds(at, from.Span.End), null);

        Piece Next(TextSpan span, string? read)
        {
            var piece = new Piece(new SourceSpan(from.Source, span), join) { Read = read };
            join = PieceJoin.Within;
            return piece;
        }
    }

    /// <summary>Entries whose words are in no block of an article, or in two.</summary>
    public IEnumerable<EditCorrection> Unused => _edits.Select(edit => edit.Correction).Where(_open.Contains);

    // 落实实工作 → 落实工作: only the characters that differ are marked as corrected.
    private static (int Start, int Length, string Read) Difference(string printed, string read)
    {
        var start = 0;
        while (start < printed.Length && start < read.Length && printed[start] == read[start]) start++;
        if (start > 0 && char.IsHighSurrogate(printed[start - 1])) start--;
        var end = 0;
        while (end < printed.Length - start && end < read.Length - start && printed[^(end + 1)] == read[^(end + 1)]) end++;
        if (end > 0 && char.IsLowSurrogate(printed[^end])) end--;
        return (start, printed.Length - start - end, read[start..^end]);
    }
}
