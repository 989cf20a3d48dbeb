using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds lines of columns whose sentence goes on with a small letter below: they break off as a line does that ends with "the".</summary>
internal static class CutSentences
{
    public static void Mark(SourceText source, List<LineFacts> lines)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Has(LineFact.EndsOpen) && !lines[i].Has(LineFact.Capitals) && lines[i + 1].BlankLinesBefore == 0 && char.IsAsciiLetterLower(source.Text[lines[i + 1].Span.Start]))
                lines[i] = lines[i] with { Facts = lines[i].Facts | LineFact.EndsParticle };
        }
    }
}
