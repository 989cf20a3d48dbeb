namespace BulletinSite.Archive.Splitting;

/// <summary>Tells where a paragraph begins in a column, before it is known how wide the column is: a line stands in, and the next is at the margin and ends as far to the right, or with a full stop.</summary>
internal static class ColumnText
{
    // In half characters: punctuation is squeezed.
    private const int Slack = 4;

    public static bool BeginsAt(List<LineFacts> lines, int i) =>
        i + 1 < lines.Count && lines[i].Indent > 0 && lines[i + 1].Indent == 0 && lines[i + 1].BlankLinesBefore == 0 && !lines[i].HasAny(LineFact.Byline | LineFact.PhotoCredit)
        && (lines[i + 1].Has(LineFact.EndsFullStop) || Math.Abs(lines[i].Indent + lines[i].Width - lines[i + 1].Width) <= Slack);
}
