using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the first lines of paragraphs among column lines whose indents a reader of scans lost: shorter than the column, and written as sentences are.</summary>
/// <remarks>
/// What it must not take: headlines written like sentences; so it looks only where several headlines stand in capitals, at lines that take most
/// of the column, stand right under a finished paragraph and right over a full line.
/// </remarks>
internal static class SentenceLines
{
    private const int LeastCapitals = 3;
    private const int LongWord = 4;
    private const int LeastLongWords = 2;

    public static void Mark(SourceText source, List<LineFacts> lines, int column, bool[] heads)
    {
        if (Enumerable.Range(0, lines.Count).Count(i => heads[i] || lines[i].Has(LineFact.Capitals | LineFact.HeadForm)) < LeastCapitals) return;
        for (var i = 1; i + 1 < lines.Count; i++)
        {
            if (heads[i] || !lines[i].Has(LineFact.HeadForm) || lines[i].HasAny(LineFact.Capitals | LineFact.Byline | LineFact.GroupWord) || lines[i].Width * 3 < column * 2 || lines[i].BlankLinesBefore > 0) continue;
            if (!lines[i - 1].HasAny(LineFact.EndsFullStop) || WrappedLines.IsFull(source, lines, i, column) || lines[i + 1].BlankLinesBefore > 0 || !WrappedLines.IsFull(source, lines, i + 1, column)) continue;
            if (!IsSentence(source.Slice(lines[i].Span)) && !TellsOfSomebody(source.Slice(lines[i].Span))) continue;
            lines[i] = lines[i] with { Facts = (lines[i].Facts & ~LineFact.HeadForm) };
            lines[i + 1] = lines[i + 1] with { Facts = lines[i + 1].Facts | LineFact.StartsCut };
        }
    }

    // Mrs. D. W. Peel and son: what local items begin with.
    private static bool TellsOfSomebody(ReadOnlySpan<char> text) =>
        text.IndexOf(' ') is > 0 and var blank && LatinNames.IsAddress(text[..blank]) && char.IsAsciiLetterLower(text[text.LastIndexOf(' ') + 1]);

    // A long word in small letters, and behind the first word no more than one with a capital.
    private static bool IsSentence(ReadOnlySpan<char> text)
    {
        int small = 0, big = 0;
        var isFirst = true;
        foreach (var range in text.Split(' '))
        {
            var word = text[range].Trim("\"'“”‘’.,");
            if (word.Length >= LongWord && char.IsAsciiLetterLower(word[0])) small++;
            else if (!isFirst && word.Length >= LongWord && char.IsAsciiLetterUpper(word[0])) big++;
            isFirst = false;
        }

        return small >= LeastLongWords && big <= 1;
    }
}
