using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the kickers that name the agency of the report under them: 路社报道 | 河东国外长抵河西 | 【路社河西三月九日电】…. By itself such a line signs what stands over it.</summary>
/// <remarks>What it must not take: the byline of the article over it; so the lead under the headline begins with the same agency.</remarks>
internal static class AgencyKickers
{
    private const int LongestKicker = 16;
    private const int MostHeads = 2;
    private const int ShortestAgency = 3;

    public static void Mark(SourceText source, List<LineFacts> lines)
    {
        for (var i = 0; i + 2 < lines.Count; i++)
        {
            if (!lines[i].Has(LineFact.Byline) || lines[i].Span.Length > LongestKicker) continue;
            var text = source.Slice(lines[i].Span);
            var agency = text.IndexOf('社') + 1;
            if (agency < ShortestAgency) continue;
            var lead = i + 1;
            while (lead < lines.Count && lead <= i + MostHeads && lines[lead].Has(LineFact.HeadForm)) lead++;
            if (lead == i + 1 || lead >= lines.Count || !lines[lead].Has(LineFact.Lead) || !source.Slice(lines[lead].Span).TrimStart("【〔[（(").StartsWith(text[..agency], StringComparison.Ordinal)) continue;
            lines[i] = lines[i] with { Facts = (lines[i].Facts & ~(LineFact.Byline | LineFact.EndsClosed | LineFact.OwnLine)) | LineFact.HeadForm | LineFact.EndsOpen, CreditStart = -1 };
        }
    }
}
