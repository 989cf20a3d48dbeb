using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds lead markers without a text of their own: 央视网消息： over briefs with headlines says where all of them come from.</summary>
/// <remarks>What it must not take: a lead whose text begins on the next line; so what follows is a headline and a paragraph, or what stands over it is a heading for briefs.</remarks>
internal static class BareLeads
{
    public static void Mark(SourceText source, List<LineFacts> lines)
    {
        for (var i = 0; i + 2 < lines.Count; i++)
        {
            if (!lines[i].Has(LineFact.Lead | LineFact.Short) || source.Text[lines[i].Span.End - 1] is not (':' or '：')) continue;
            var isOverBriefs = lines[i + 2].Has(LineFact.Long) || (i > 0 && lines[i - 1].Has(LineFact.GroupWord));
            if (isOverBriefs && lines[i + 1].Has(LineFact.HeadForm)) lines[i] = lines[i] with { LeadLength = 0, Facts = (lines[i].Facts & ~LineFact.Lead) | LineFact.Folio };
        }
    }

    /// <summary>Takes back that a line in brackets under finished text is a lead where a headline or nothing follows: （新华社河西3月8日电） says whose report ends there.</summary>
    public static void UnmarkEnds(SourceText source, List<LineFacts> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (!lines[i].Has(LineFact.Lead) || lines[i].LeadLength < lines[i].Span.Length || source.Text[lines[i].Span.Start] is not ('（' or '(') || !lines[i - 1].HasAny(LineFact.EndsClosed | LineFact.EndsAjar)) continue;
            if (i + 1 == lines.Count || lines[i + 1].Has(LineFact.HeadForm) || lines[i + 1].BlankLinesBefore > lines[i].BlankLinesBefore)
                lines[i] = lines[i] with { LeadLength = 0, Facts = (lines[i].Facts & ~(LineFact.Lead | LineFact.HeadForm | LineFact.EndsOpen)) | LineFact.EndsClosed | LineFact.OwnLine };
        }
    }
}
