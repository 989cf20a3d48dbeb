using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the further telegrams of one report: 〔路透社倫敦十日電〕 at the beginning of a paragraph right under finished text.</summary>
/// <remarks>
/// What it must not take: telegrams that are reports of their own under one heading, and a report whose headline was lost; so the leads of the page stand
/// under headlines as a rule, and the telegram comes from elsewhere: its lead ends with 电 and names nobody.
/// </remarks>
internal static class FurtherTelegrams
{
    private const int LeastUnderHeads = 2;

    public static void Mark(SourceText source, List<LineFacts> lines)
    {
        List<int> further = [];
        var underHeads = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (!lines[i].Has(LineFact.Lead)) continue;
            if (lines[i - 1].HasAny(LineFact.HeadForm | LineFact.Byline)) underHeads++;
            else if (lines[i - 1].Has(LineFact.EndsClosed) && lines[i - 1].HasAny(LineFact.Long | LineFact.EndsFullStop) && IsTelegram(source, lines[i])) further.Add(i);
        }

        if (underHeads < LeastUnderHeads || further.Count > underHeads * 2) return;
        foreach (var i in further) lines[i] = lines[i] with { LeadLength = 0, Facts = (lines[i].Facts & ~LineFact.Lead) | LineFact.Opener };
    }

    private static bool IsTelegram(SourceText source, LineFacts line)
    {
        var lead = source.Slice(new TextSpan(line.Span.Start, line.LeadLength));
        return lead[0] is '〔' or '【' or '［' or '[' or '（' or '(' && lead.TrimEnd(" 　")[..^1] is [.., '电' or '電'] && !ReporterReader.HasRole(lead);
    }
}
