using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds headlines of old print that end with a full stop, as sentences do: The Harvest. | Death of an Old Resident, - Fire Was Small.</summary>
/// <remarks>
/// What it must not take: the last words of a paragraph; so every long word begins with a capital, the line before is finished, and what follows
/// begins with a capital as well. Nothing is looked for but among the lines of columns.
/// </remarks>
internal static class StoppedHeads
{
    private const int ShortestBigWord = 4;
    private const int MostWords = 8;
    private const int MostOfHeading = 4;

    // What stands between the big words of a headline. "They are." is a sentence.
    private static readonly string[] SmallWords = ["a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "and", "or", "as", "up", "off", "out", "is", "its", "his", "her", "not", "no", "be", "may", "two", "one"];

    public static void Mark(SourceText source, List<LineFacts> lines, int column, bool[] heads)
    {
        var underHeads = false;
        var areTitles = Enumerable.Range(0, lines.Count - 1).Any(i => IsSigned(source, lines, i));
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            underHeads |= heads[i] || lines[i].Has(LineFact.Capitals | LineFact.HeadForm);
            if (!lines[i].Has(LineFact.EndsFullStop) || lines[i].HasAny(LineFact.Capitals | LineFact.Lead | LineFact.Byline | LineFact.Folio)) continue;
            if (column == 0 ? !lines[i + 1].Has(LineFact.Long) || LatinNames.IsCommonName(source.Slice(lines[i].Span)) : lines[i].Width > column) continue;
            if ((i > 0 && !lines[i - 1].Has(LineFact.Capitals | LineFact.HeadForm) && !lines[i - 1].HasAny(LineFact.EndsFullStop | LineFact.InlineCredit | LineFact.Folio | LineFact.Byline) && !EndsOnSpeck(source.Slice(lines[i - 1].Span))) || lines[i + 1].Has(LineFact.StartsCut)) continue;
            // East Asher, Oct. | 8.—
            if (char.IsAsciiDigit(source.Text[lines[i + 1].Span.Start]) && DatelineReader.IsMonth(source.Slice(lines[i].Span)[(source.Slice(lines[i].Span).LastIndexOf(' ') + 1)..])) continue;
            if (WordsOfTitle(source.Slice(lines[i].Span)) is not (> 0 and var words)) continue;
            heads[i] = true;
            // Where headlines stand in capitals or over several lines, a few words like it inside a report head a section of it; unless the page begins with one like it.
            areTitles |= i == 0;
            if (column > 0 && underHeads && !areTitles && words <= MostOfHeading && !lines[i + 1].Has(LineFact.Lead)) lines[i] = lines[i] with { Facts = lines[i].Facts | LineFact.Enumerated };
            lines[i] = lines[i] with { Facts = (lines[i].Facts & ~(LineFact.EndsFullStop | LineFact.InnerStop | LineFact.EndsClosed | LineFact.EndsAjar | LineFact.Opener)) | LineFact.HeadForm | LineFact.EndsOpen };
        }
    }

    // From the Harbor. over (From our regular correspondent.): its writer stands under a title.
    private static bool IsSigned(SourceText source, List<LineFacts> lines, int i) =>
        lines[i].Has(LineFact.EndsFullStop | LineFact.StartsCapital) && !lines[i].HasAny(LineFact.Capitals | LineFact.Lead | LineFact.Byline | LineFact.Folio | LineFact.OwnLine)
        && (lines[i + 1].Has(LineFact.Byline) || source.Slice(lines[i + 1].Span).StartsWith("(From ", StringComparison.Ordinal)) && WordsOfTitle(source.Slice(lines[i].Span)) > 0;

    // driving ran off. v: a speck behind the stop.
    private static bool EndsOnSpeck(ReadOnlySpan<char> text) => text.Length > 4 && text[^2] == ' ' && text[^3] == '.' && char.IsAsciiLetterLower(text[^1]);

    /// <summary>Whether a line is written as titles are: every long word begins with a capital.</summary>
    public static bool IsTitle(ReadOnlySpan<char> text) => WordsOfTitle(text) > 0;

    // How many words a title has, 0 for what is none.
    private static int WordsOfTitle(ReadOnlySpan<char> text)
    {
        int words = 0, big = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range].Trim("\"'“”‘’.,-–—");
            if (word.IsEmpty) continue;
            words++;
            // A stop inside stands behind an initial.
            if (text[range][^1] == '.' && range.End.Value < text.Length && word.Length > 1) return 0;
            if (words == 1 && !char.IsAsciiLetterUpper(word[0]) && !char.IsAsciiDigit(word[0])) return 0;
            if (word.Length < ShortestBigWord)
            {
                if (char.IsAsciiLetterLower(word[0]) && !IsSmall(word)) return 0;
                continue;
            }

            if (!char.IsAsciiLetterUpper(word[0])) return 0;
            big++;
        }

        return big > 0 && words is >= 2 and <= MostWords ? words : 0;
    }

    private static bool IsSmall(ReadOnlySpan<char> word)
    {
        foreach (var small in SmallWords)
        {
            if (word.Equals(small, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
