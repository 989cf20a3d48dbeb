using System.Collections.Immutable;
using BulletinSite.Archive.Judgement.Correcting;
using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Articles;

/// <summary>The corrections of one page whose words still stand where they say, sorted by what obeys them.</summary>
internal sealed class PageCorrections
{
    private PageCorrections(ImmutableArray<Correction> all, PrintedEdits edits)
    {
        All = all;
        Edits = edits;
        Constraints = LineConstraints.Of(all.OfType<LineCorrection>().SelectMany(correction => correction.Lines.Select(line => (line, correction.Constraint))));
        Furniture = all.OfType<FurnitureCorrection>().SelectMany(correction => correction.Lines.Select(line => (line, correction.Kind)))
            .DistinctBy(entry => entry.line).ToDictionary(entry => entry.line, entry => entry.Kind);
        HeadRoles = all.OfType<HeadCorrection>().SelectMany(correction => correction.Roles).DistinctBy(entry => entry.Key).ToDictionary();
    }

    public ImmutableArray<Correction> All { get; }

    public PrintedEdits Edits { get; }

    public LineConstraints Constraints { get; }

    /// <summary>What kind of furniture an editor says a line is.</summary>
    public IReadOnlyDictionary<int, FurnitureKind> Furniture { get; }

    /// <summary>What an editor says a line of a head is.</summary>
    public IReadOnlyDictionary<int, BlockKind> HeadRoles { get; }

    /// <summary>Keeps what still matches; the rest goes into the bag.</summary>
    public static PageCorrections Of(SourceText source, IReadOnlyList<Correction> corrections, DiagnosticBag diagnostics)
    {
        if (corrections.Count == 0) return new PageCorrections([], PrintedEdits.Of(source, [], diagnostics));
        ImmutableArray<Correction> sound = [.. corrections.Where(correction => Stands(source, correction, diagnostics))];
        return new PageCorrections(sound, PrintedEdits.Of(source, sound.OfType<EditCorrection>(), diagnostics));
    }

    private static bool Stands(SourceText source, Correction correction, DiagnosticBag diagnostics)
    {
        foreach (var line in correction.Lines)
        {
            if (line <= source.Lines.Length && !source.Slice(source.Lines[line - 1].Span).IsWhiteSpace()) continue;
            diagnostics.Add(CorrectionDiagnostics.NoTextOnLine(correction, line, source.Name));
            return false;
        }

        if (correction.Lines.Any(line => source[source.Lines[line - 1].Span].Contains(correction.Anchor.Quotation, StringComparison.Ordinal))) return true;
        diagnostics.Add(CorrectionDiagnostics.OtherWords(correction, source));
        return false;
    }
}
