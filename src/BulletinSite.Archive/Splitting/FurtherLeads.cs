using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the further leads of one report: 〔路透社倫敦十日電〕, 本报又讯, 【本刊讯】, CHICAGO, June 11.— at the beginning of a paragraph right under finished text.</summary>
/// <remarks>
/// What it must not take: reports of their own under one heading, and a report whose headline was lost; so the leads of the page stand under headlines as
/// a rule, and nothing parts the further ones from the text over them. Telegrams from elsewhere may be more than the headlines.
/// </remarks>
internal static class FurtherLeads
{
    private const int LeastUnderHeads = 2;

    public static void Mark(SourceText source, List<LineFacts> lines)
    {
        JoinBrackets(source, lines);
        List<int> further = [];
        int underHeads = 0, telegrams = 0, headed = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i - 1].Has(LineFact.HeadForm) && lines[i].HasAny(LineFact.Long | LineFact.EndsFullStop) && !lines[i].Has(LineFact.Lead)) headed++;
            if (!lines[i].Has(LineFact.Lead)) continue;
            if (lines[i - 1].HasAny(LineFact.HeadForm | LineFact.Byline) || IsUnderPhoto(lines, i)) underHeads++;
            else if (lines[i - 1].Has(LineFact.EndsClosed) && lines[i - 1].HasAny(LineFact.Long | LineFact.EndsFullStop) && (IsTelegram(source, lines[i]) || !IsSetOff(lines, i)))
            {
                further.Add(i);
                if (IsTelegram(source, lines[i])) telegrams++;
            }
        }

        if (underHeads == 0 && (telegrams < further.Count || telegrams > LeastUnderHeads * headed)) return;
        if (underHeads > 0 && ((underHeads < LeastUnderHeads && telegrams < further.Count) || further.Count > underHeads * 2 || further.Count - telegrams > underHeads)) return;
        foreach (var i in further) lines[i] = lines[i] with { Facts = (lines[i].Facts & ~LineFact.Lead) | LineFact.Opener };
    }

    // 新华社河西3月8日电 | （记者林乐）: in a narrow column the names stand on the next line.
    private static void JoinBrackets(SourceText source, List<LineFacts> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (!lines[i - 1].Has(LineFact.Lead) || lines[i - 1].LeadLength < lines[i - 1].Span.Length || lines[i].BlankLinesBefore > 0 || source.Text[lines[i].Span.Start] is not ('（' or '(')) continue;
            var close = source.Slice(lines[i].Span).IndexOfAny('）', ')');
            if (ReporterReader.HasRole(source.Slice(lines[i].Span)[..(close + 1)]))
                lines[i] = lines[i] with { LeadLength = 0, Facts = (lines[i].Facts & ~(LineFact.Lead | LineFact.HeadForm)) | LineFact.StartsCut };
        }
    }

    // One sentence between a headline of two lines and the lead tells what the photo there shows. The lines of a column are as short, and go on from one to the next, the last of a paragraph shorter than they.
    private static bool IsUnderPhoto(List<LineFacts> lines, int i) =>
        i > 2 && lines[i - 1].Width >= lines[i - 2].Width && (i == 3 || !lines[i - 4].Has(LineFact.EndsOpen)) && lines[i - 3].Has(LineFact.HeadForm) && lines[i - 2].Has(LineFact.HeadForm) && !lines[i - 1].HasAny(LineFact.InnerStop | LineFact.Lead) && lines[i - 1].Has(LineFact.EndsFullStop);

    private static bool IsSetOff(List<LineFacts> lines, int i) =>
        lines[i].BlankLinesBefore > lines[i - 1].BlankLinesBefore && (i + 1 >= lines.Count || lines[i].BlankLinesBefore > lines[i + 1].BlankLinesBefore);

    private static bool IsTelegram(SourceText source, LineFacts line)
    {
        var lead = source.Slice(new TextSpan(line.Span.Start, line.LeadLength));
        if (TextForm.IsLatin(lead[0])) return lead.Length < line.Span.Length;
        return lead[0] is '〔' or '【' or '［' or '[' or '（' or '(' && lead.TrimEnd(" 　")[..^1] is [.., '电' or '電'] && !ReporterReader.HasRole(lead);
    }
}
