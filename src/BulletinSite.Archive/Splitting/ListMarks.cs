using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds runs of lines that begin with one mark (▲, ●, ■): the items of a list, whatever else the mark stands for on other pages.</summary>
internal static class ListMarks
{
    private const int Least = 3;
    private const int LeastUnderHeading = 2;

    // The mark before a photo stands once; briefs may be signed one by one: （张文）.
    private static bool EndsOnCredit(SourceText source, LineFacts line) =>
        line.Has(LineFact.PhotoCredit) || (line.Has(LineFact.InlineCredit) && !HanNames.InBrackets(source.Slice(TextSpan.FromBounds(line.CreditStart, line.Span.End))));

    /// <summary>For each line whether it is such an item.</summary>
    public static bool[] Find(SourceText source, List<LineFacts> lines)
    {
        var items = new bool[lines.Count];
        for (var i = 0; i < lines.Count;)
        {
            var mark = source.Text[lines[i].Span.Start];
            var end = i + 1;
            if (!char.IsLetterOrDigit(mark) && !char.IsPunctuation(mark))
            {
                while (end < lines.Count && source.Text[lines[end].Span.Start] == mark && !EndsOnCredit(source, lines[end - 1])) end++;
                var least = i > 0 && lines[i - 1].Has(LineFact.GroupWord) ? LeastUnderHeading : Least;
                if (end - i >= least) items.AsSpan(i, end - i).Fill(true);
            }

            i = end;
        }

        return items;
    }
}
