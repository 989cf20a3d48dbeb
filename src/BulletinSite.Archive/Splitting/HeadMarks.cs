using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the mark that stands before the headlines of a page: ○, ●, ◎ …</summary>
internal static class HeadMarks
{
    private const string Marks = "○●◎■□◆◇▲△▼★☆※⊙◉•";
    private const int Least = 2;

    public static bool IsMark(char c) => Marks.Contains(c, StringComparison.Ordinal);

    /// <summary>The mark, or '\0' when the page has none.</summary>
    public static char Of(SourceText source, List<LineFacts> lines)
    {
        Span<int> counts = stackalloc int[Marks.Length];
        counts.Clear();
        foreach (var line in lines)
        {
            var mark = Marks.IndexOf(source.Text[line.Span.Start], StringComparison.Ordinal);
            if (mark >= 0 && line.Has(LineFact.HeadForm)) counts[mark]++;
        }

        var best = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            if (counts[i] > counts[best]) best = i;
        }

        // More marks than every third line are those of a list.
        return counts[best] >= Least && counts[best] * 3 <= lines.Count ? Marks[best] : '\0';
    }
}
