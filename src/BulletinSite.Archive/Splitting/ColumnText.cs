using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Tells where a paragraph begins in a column, before it is known how wide the column is: a line stands in, and the next is at the margin and ends as far to the right, or with a full stop.</summary>
internal static class ColumnText
{
    // In half characters: punctuation is squeezed.
    private const int Slack = 4;
    private const int Narrowest = 20;
    private const int LeastLines = 3;

    /// <summary>Whether the lines from one on are those of a column without indents: as wide as each other, with a sentence that runs over the end of one.</summary>
    public static bool RunsAt(List<LineFacts> lines, int i)
    {
        if (i + LeastLines > lines.Count) return false;
        var isOpen = false;
        for (var at = i; at < i + LeastLines; at++)
        {
            if ((at > i && lines[at].BlankLinesBefore > 0) || lines[at].Indent > 0 || lines[at].Width < Narrowest || Math.Abs(lines[at].Width - lines[i].Width) > Slack || lines[at].HasAny(LineFact.Byline | LineFact.PhotoCredit)) return false;
            isOpen |= lines[at].Has(LineFact.EndsOpen) && !lines[at].Has(LineFact.EndsComma);
        }

        return isOpen;
    }

    /// <summary>Whether a sentence with a comma runs over the end of one line and ends on the next.</summary>
    public static bool EndsUnder(SourceText source, List<LineFacts> lines, int i) =>
        i + 1 < lines.Count && lines[i].Width >= Narrowest && lines[i].Has(LineFact.EndsOpen) && source.Slice(lines[i].Span).Contains('，')
        && lines[i + 1].BlankLinesBefore == 0 && lines[i + 1].HasAny(LineFact.InnerStop | LineFact.EndsFullStop) && !lines[i + 1].Has(LineFact.Lead);

    public static bool BeginsAt(List<LineFacts> lines, int i) =>
        i + 1 < lines.Count && lines[i].Indent > 0 && lines[i + 1].Indent == 0 && lines[i + 1].BlankLinesBefore == 0 && !lines[i].HasAny(LineFact.Byline | LineFact.PhotoCredit)
        && (lines[i + 1].Has(LineFact.EndsFullStop) || Math.Abs(lines[i].Indent + lines[i].Width - lines[i + 1].Width) <= Slack);
}
