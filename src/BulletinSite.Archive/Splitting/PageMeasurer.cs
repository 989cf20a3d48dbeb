using System.Collections.Immutable;
using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Measures a page: first each line, then what only the page can tell.</summary>
internal sealed class PageMeasurer(LineMeasurer lines)
{
    private const int FewOnPage = 2;

    public PageFacts Measure(SourceText source)
    {
        var measured = TextLines(source);
        if (measured.Count == 0) return new PageFacts(0, 0, 0, 0, []);
        var gap = UsualGap(measured);
        var leads = measured.Count(line => line.Has(LineFact.Lead));
        var measure = ColumnMeasure.Of(measured, hasLeads: leads >= FewOnPage);
        var signatures = measured.Count(line => line.HasAny(LineFact.Byline | LineFact.PhotoCredit | LineFact.InlineCredit));
        var page = LineFact.None;
        if (leads >= FewOnPage) page |= LineFact.LeadPage;
        if (leads + signatures >= FewOnPage) page |= LineFact.SignedPage;

        var repeated = Repeated(source, measured);
        var all = ImmutableArray.CreateBuilder<LineFacts>(measured.Count);
        for (var i = 0; i < measured.Count; i++)
        {
            var facts = measured[i].Facts | page | Neighbours(measured, i, gap) | ColumnMeasure.Fits(measured[i].Width, measure);
            if (repeated.Contains(i)) facts |= LineFact.RepeatedLater;
            all.Add(measured[i] with { Facts = facts });
        }

        return new PageFacts(gap, measure, leads, signatures, all.MoveToImmutable());
    }

    private List<LineFacts> TextLines(SourceText source)
    {
        var measured = new List<LineFacts>();
        var blank = 0;
        foreach (var line in source.Lines)
        {
            var span = TextForm.Trim(source.Text, line.Span);
            if (span.IsEmpty)
            {
                blank++;
                continue;
            }

            measured.Add(lines.Measure(source, line, span, blank));
            blank = 0;
        }

        return measured;
    }

    private static int UsualGap(List<LineFacts> lines)
    {
        var counts = new int[8];
        for (var i = 1; i < lines.Count; i++) counts[Math.Min(lines[i].BlankLinesBefore, counts.Length - 1)]++;
        return Array.IndexOf(counts, counts.Max());
    }

    private static LineFact Neighbours(List<LineFacts> lines, int i, int usualGap)
    {
        var facts = LineFact.None;
        if (i == 0) facts |= LineFact.FirstOnPage;
        else if (lines[i].BlankLinesBefore > usualGap) facts |= LineFact.GapBefore;
        if (i + 1 >= lines.Count) return facts;
        var next = lines[i + 1];
        if (next.BlankLinesBefore > usualGap) facts |= LineFact.GapAfter;
        if (next.Has(LineFact.Lead)) facts |= LineFact.NextLead;
        if (next.Has(LineFact.Byline)) facts |= LineFact.NextByline;
        if (next.Has(LineFact.HeadForm)) facts |= LineFact.NextHeadForm;
        if (next.Has(LineFact.Long) || next.HasAny(LineFact.InnerStop | LineFact.EndsFullStop)) facts |= LineFact.NextLong;
        if (next.HasAny(LineFact.PhotoCredit | LineFact.InlineCredit)) facts |= LineFact.NextCredit;
        if (next.Has(LineFact.StrongOpener)) facts |= LineFact.NextStrongOpener;
        if (i + 2 >= lines.Count) return facts;
        if (lines[i + 2].Has(LineFact.Lead)) facts |= LineFact.LeadAfterNext;
        if (lines[i + 2].HasAny(LineFact.PhotoCredit | LineFact.InlineCredit)) facts |= LineFact.CreditAfterNext;
        return facts;
    }

    /// <summary>Lines whose words, blanks aside, stand again further down: what a contents list does.</summary>
    private static HashSet<int> Repeated(SourceText source, List<LineFacts> lines)
    {
        var repeated = new HashSet<int>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            if (!lines[i].Has(LineFact.Short) || lines[i].Has(LineFact.Tiny)) continue;
            if (!seen.Add(source[lines[i].Span])) repeated.Add(i);
        }

        return repeated;
    }
}
