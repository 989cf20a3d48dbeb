namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the lines of a poem: right under a byline, several short lines of which none ends a sentence in its middle.</summary>
/// <remarks>What it must not take: the lines of a narrow column; so nothing is looked for on pages of column lines, and a line longer than verse is ends it.</remarks>
internal static class VerseLines
{
    private const int Least = 4;
    private const int Widest = 40;

    public static void Mark(List<LineFacts> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (!lines[i - 1].Has(LineFact.Byline) || !IsVerse(lines[i])) continue;
            var end = i;
            while (end < lines.Count && IsVerse(lines[end]) && !(end + 1 < lines.Count && lines[end + 1].HasAny(LineFact.Byline | LineFact.Lead))) end++;
            if (end - i < Least) continue;
            for (; i < end; i++)
                lines[i] = lines[i] with { Facts = (lines[i].Facts & ~(LineFact.HeadForm | LineFact.EndsOpen | LineFact.EndsAjar | LineFact.EndsComma)) | LineFact.OwnLine | LineFact.EndsClosed };
        }
    }

    private static bool IsVerse(LineFacts line) =>
        line.Width <= Widest && !line.HasAny(LineFact.InnerStop | LineFact.Lead | LineFact.Byline | LineFact.PhotoCredit | LineFact.Folio | LineFact.JumpLine | LineFact.CaptionOpener | LineFact.GroupWord | LineFact.StrongOpener | LineFact.PageBreakBefore);
}
