using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Recognises pages of many paragraphs, all of them finished: the text layer of such a page gives each a line of its own.</summary>
/// <remarks>Where an article goes on on another page it stops anywhere.</remarks>
internal static class WholeParagraphs
{
    private const int Least = 5;
    private const int ManyCommas = 2;

    public static void Mark(PageDraft page)
    {
        if (AreOn(page.Source, page.Lines)) page.OfPage |= LineFact.WholePage;
    }

    private static bool AreOn(SourceText source, List<LineFacts> lines)
    {
        var whole = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (i + 1 < lines.Count && IsCutPiece(source, lines, i)) return false;
            if (!lines[i].HasAny(LineFact.Long | LineFact.InnerStop | LineFact.EndsFullStop) || lines[i].HasAny(LineFact.HeadForm | LineFact.Folio)) continue;
            if (!lines[i].Has(LineFact.EndsOpen)) whole++;
            // However long, what stands over a lead is a headline.
            else if (i + 1 < lines.Count && lines[i + 1].Has(LineFact.Lead)) continue;
            // L. Mendez, Secretary: a full stop inside makes no paragraph.
            else if (lines[i].Has(LineFact.Short | LineFact.StartsCapital) && !(i + 1 < lines.Count && lines[i + 1].Has(LineFact.StartsCut))) continue;
            else if (i + 1 < lines.Count && !lines[i + 1].Has(LineFact.JumpLine)) return false;
        }

        return whole >= Least;
    }

    // What ends with a comma, a lead whose sentence is open, a clause right under a byline, several clauses over text: shorter than a paragraph, but no headline.
    private static bool IsCutPiece(SourceText source, List<LineFacts> lines, int i)
    {
        if (lines[i].HasAny(LineFact.OwnLine | LineFact.Folio) || lines[i + 1].HasAny(LineFact.JumpLine | LineFact.HeadForm)) return false;
        if (lines[i].Has(LineFact.EndsComma)) return true;
        if (!lines[i].Has(LineFact.EndsOpen)) return false;
        if (lines[i].Has(LineFact.Lead)) return TextForm.IsHan(source.Text[lines[i].Span.End - 1]) && lines[i].LeadLength < lines[i].Span.Length;
        if (lines[i + 1].HasAny(LineFact.Lead | LineFact.Byline)) return false;
        var commas = source.Slice(lines[i].Span).Count('，');
        return commas >= ManyCommas || (commas > 0 && (!lines[i].Has(LineFact.HeadForm) || (i > 0 && lines[i - 1].Has(LineFact.Byline))));
    }
}
