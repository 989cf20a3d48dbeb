using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds how many characters wide a page's body columns are, from where columns cut its paragraphs.</summary>
/// <remarks>
/// A piece before a cut fills whole lines of the column: its width is a multiple of the measure, and a paragraph's first piece has an indent
/// of two characters before it. Each measure is scored by how much better it explains the cuts than chance would, in standard deviations.
/// </remarks>
internal static class ColumnMeasure
{
    // Column measures of newspapers, in full characters.
    private const int Narrowest = 8;
    private const int Widest = 24;
    private const int Usual = 14;
    private const int LeastCuts = 3;
    private const int Indent = 4;
    private const int NarrowestCut = 14;
    private const double LeastDeviations = 2.2;
    private const double LeastAmongHeads = 3;

    // A measure twice as wide explains every second cut as well; the narrower one is meant when it does nearly as well.
    private const double NearlyAsGood = 0.8;

    // Points for a width 0, 0.5, 1 or 1.5 characters off a multiple: punctuation is squeezed.
    private static readonly int[] Points = [3, 2, 1, 1];

    private static int Tolerance => Points.Length - 1;

    /// <summary>The measure in full characters, 0 when it cannot be told.</summary>
    public static int Of(SourceText source, List<LineFacts> lines, bool hasLeads)
    {
        // Where all cut pieces are as short as headlines, those with a comma tell, as few headlines have one.
        var measure = Of(Cuts(source, lines, hasLeads), LeastDeviations);
        return measure > 0 || hasLeads ? measure : Of(Cuts(source, lines, hasLeads, hasCommas: true), LeastAmongHeads);
    }

    private static int Of(List<int> widths, double least)
    {
        if (widths.Count < LeastCuts) return 0;
        var (best, most) = (0, least);
        for (var measure = Widest; measure >= Narrowest; measure--)
        {
            var deviations = Deviations(widths, measure);
            var isHalf = best == 2 * measure && deviations >= most * NearlyAsGood;
            if (deviations <= most && !isHalf) continue;
            (best, most) = (measure, Math.Max(most, deviations));
        }

        return best;
    }

    public static LineFact Fits(int width, int measure)
    {
        var facts = width > 2 * (measure == 0 ? Usual : measure) ? LineFact.WiderThanColumn : LineFact.None;
        if (measure == 0) return facts;
        if (IsMultiple(width + Indent, measure)) facts |= LineFact.FitsWithIndent;
        return facts;
    }

    // Where every article has a lead, a short line that ends open and has no lead after it is a cut as well.
    private static List<int> Cuts(SourceText source, List<LineFacts> lines, bool hasLeads, bool hasCommas = false)
    {
        const LineFact headNext = LineFact.Lead | LineFact.HeadForm | LineFact.Byline | LineFact.PhotoCredit;
        var widths = new List<int>();
        var open = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var next = i + 1 < lines.Count ? lines[i + 1].Facts : headNext;
            var isCut = line.Has(LineFact.EndsOpen) && line.Width >= NarrowestCut
                && (!line.Has(LineFact.HeadForm) || ((hasLeads || (hasCommas && source.Slice(line.Span).Contains('，'))) && i > 0 && (next & headNext) == 0));
            if (isCut) widths.Add(open ? line.Width : line.Width + Indent);
            open = isCut;
        }

        return widths;
    }

    private static double Deviations(List<int> widths, int measure)
    {
        var points = 0;
        foreach (var width in widths)
        {
            var off = Offset(width, measure);
            if (off <= Tolerance) points += Points[off];
        }

        double mean = Points[0], square = Points[0] * Points[0];
        for (var i = 1; i < Points.Length; i++)
        {
            mean += 2 * Points[i];
            square += 2 * Points[i] * Points[i];
        }

        var chance = widths.Count / (2.0 * measure);
        return (points - (mean * chance)) / Math.Sqrt(Math.Max(1, square * chance));
    }

    // Each line of the column may be squeezed a little: the more lines, the further off.
    private static bool IsMultiple(int width, int measure)
    {
        var columnLines = (width + measure) / (2 * measure);
        return columnLines > 0 && Offset(width, measure) <= Math.Min(columnLines, Tolerance);
    }

    /// <summary>How far a width is from a multiple of the measure, in half characters.</summary>
    private static int Offset(int width, int measure)
    {
        var rest = width % (2 * measure);
        return Math.Min(rest, (2 * measure) - rest);
    }
}
