using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the headings inside a message to members or readers: from its greeting under a headline to the words that take leave it is one article.</summary>
/// <remarks>Brothers and Sisters, … | Forced Overtime | … | In solidarity, | Joan Hill. What it must not take: the next article where a message ends without such words; so nothing that begins or signs another stands between.</remarks>
internal static class MessageHeadings
{
    private const int MostLines = 120;
    private const int WidestClosing = 40;

    private const LineFact Ends = LineFact.Lead | LineFact.Byline | LineFact.JumpLine | LineFact.PageBreakBefore | LineFact.Folio;

    private static readonly string[] Greetings =
    [
        "Brothers and Sisters", "Sisters and Brothers", "Brothers & Sisters", "Sisters & Brothers", "Sisters, Brothers", "Dear Members", "Dear members", "Dear Friends", "Dear friends", "Dear Parents", "Dear parents", "Dear Colleagues", "Dear colleagues",
        "Dear Neighbours", "Dear neighbours", "Dear Neighbors", "Dear neighbors", "Dear Residents", "Dear residents", "Dear All", "Dear all", "Dear Readers", "Dear readers", "Dear Comrades", "Comrades", "Fellow Members", "Fellow members", "Fellow Workers", "Fellow workers",
    ];

    public static void Mark(LineMeasurer measurer, SourceText source, List<LineFacts> lines)
    {
        for (var i = 1; i + 1 < lines.Count; i++)
        {
            if (!lines[i - 1].Has(LineFact.HeadForm) || !Greets(source.Slice(lines[i].Span))) continue;
            var end = Leave(measurer.Profile, source, lines, i);
            var widest = end == 0 ? 0 : lines.GetRange(i, end - i).Max(line => line.Width);
            for (var k = i + 2; k < end; k++)
            {
                // As short as no first line of a paragraph is in a column.
                if (lines[k].Has(LineFact.HeadForm) && LetterLines.IsFinished(lines[k - 1]) && lines[k].Width * 10 <= widest * 7) lines[k] = lines[k] with { Facts = (lines[k].Facts & ~LineFact.NextOpening) | LineFact.Enumerated };
            }

            if (end > 0) lines[i - 1] = lines[i - 1] with { Facts = lines[i - 1].Facts | LineFact.NextOpening };

            i = Math.Max(i, end);
        }
    }

    // Brothers and Sisters, this has been …; Dear members,
    private static bool Greets(ReadOnlySpan<char> text) => TextForm.StartsWithAny(text, Greetings, out var length) && length < text.Length && text[length] is ',' or ':' or '!' or '.' or ' ' && text[length..].TrimStart() is [',' or ':' or '!' or '.' or '-' or '–' or '—', ..];

    // The line that takes leave; 0 where none does before something else begins.
    private static int Leave(BulletinProfile profile, SourceText source, List<LineFacts> lines, int greeting)
    {
        for (var i = greeting + 1; i < Math.Min(lines.Count, greeting + MostLines); i++)
        {
            if (lines[i].Width <= WidestClosing && LetterLines.IsFinished(lines[i - 1]) && IsClosing(profile, source.Slice(lines[i].Span))) return i;
            if (lines[i].HasAny(Ends) || Greets(source.Slice(lines[i].Span))) return 0;
        }

        return 0;
    }

    private static bool IsClosing(BulletinProfile profile, ReadOnlySpan<char> text)
    {
        foreach (var closing in profile.Closings)
        {
            if (text.StartsWith(closing, StringComparison.OrdinalIgnoreCase) && (text.Length == closing.Length || text[closing.Length] is ',' or '.' or '!')) return true;
        }

        return false;
    }
}
