using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds headlines underlined with a row of one sign, as plain texts and press releases have them: the row is about as long as the line over it.</summary>
/// <remarks>What it must not take: the row that parts two articles; over it a text ends with its full stop, and it does not keep to that line's length.</remarks>
internal static class UnderlinedHeads
{
    private const int ShortestRow = 4;
    private const int LongestHead = 160;
    private const int LeastPartings = 3;
    private const string Signs = "*=-~_—─═＊＝－";

    private const LineFact Never = LineFact.EndsFullStop | LineFact.EndsComma | LineFact.Folio | LineFact.Byline | LineFact.PhotoCredit | LineFact.Lead | LineFact.JumpLine | LineFact.OwnLine;

    /// <summary>Marks the rows as furniture, and what stands over them as headlines, however long it is.</summary>
    public static void Mark(PageDraft page)
    {
        var (source, lines) = (page.Source, page.Lines);
        if (ArePartings(source, lines))
        {
            EndTexts(source, lines);
            return;
        }

        for (var i = 1; i < lines.Count; i++)
        {
            var head = lines[i - 1];
            if (lines[i].BlankLinesBefore > 0 || head.Width > LongestHead || head.HasAny(Never) || !IsRow(source.Slice(lines[i].Span)) || !IsAsLong(lines[i].Span.Length, head)) continue;
            if (i > 1 && head.BlankLinesBefore == 0 && !lines[i - 2].HasAny(LineFact.EndsFullStop | LineFact.Folio | LineFact.InlineCredit)) continue;
            page.Underlined[i - 1] = true;
            lines[i - 1] = head with { Facts = (head.Facts & ~LineFact.Long) | LineFact.HeadForm | LineFact.Listed };
            lines[i] = lines[i] with { Facts = (lines[i].Facts & ~(LineFact.Long | LineFact.HeadForm)) | LineFact.Folio };
        }
    }

    // All of one length, however long the lines over them are.
    private static bool ArePartings(SourceText source, List<LineFacts> lines)
    {
        var rows = lines.FindAll(line => line.Has(LineFact.Folio) && IsRow(source.Slice(line.Span)));
        return rows.Count >= LeastPartings && rows.TrueForAll(row => row.Span.Length == rows[0].Span.Length);
    }

    // ASK YOUR STEWARD. between a text and the row under it is no headline: what a row parts from the text below ends above it.
    private static void EndTexts(SourceText source, List<LineFacts> lines)
    {
        for (var i = 2; i < lines.Count; i++)
        {
            if (lines[i].BlankLinesBefore > 0 || !IsRow(source.Slice(lines[i].Span)) || !lines[i - 1].Has(LineFact.HeadForm) || !lines[i - 2].HasAny(LineFact.EndsFullStop)) continue;
            lines[i - 1] = lines[i - 1] with { Facts = (lines[i - 1].Facts & ~(LineFact.HeadForm | LineFact.EndsOpen | LineFact.EndsAjar | LineFact.Capitals)) | LineFact.OwnLine | LineFact.EndsClosed };
        }
    }

    public static bool IsRow(ReadOnlySpan<char> line) => line.Length >= ShortestRow && Signs.Contains(line[0], StringComparison.Ordinal) && line.IndexOfAnyExcept(line[0]) < 0;

    // One sign to a character, or to half a character.
    private static bool IsAsLong(int row, LineFacts head) => row * 5 >= head.Span.Length * 4 && row * 5 <= head.Width * 6;
}
