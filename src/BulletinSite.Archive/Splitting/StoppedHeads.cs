using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds headlines of old print that end with a full stop, as sentences do: The Harvest. | Death of an Old Resident.</summary>
/// <remarks>
/// What it must not take: the last words of a paragraph; so every long word begins with a capital, the line before is finished, and what follows
/// begins with a capital as well. Nothing is looked for but among the lines of columns.
/// </remarks>
internal static class StoppedHeads
{
    private const int ShortestBigWord = 4;
    private const int MostWords = 6;

    public static void Mark(SourceText source, List<LineFacts> lines, int column, bool[] heads)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (!lines[i].Has(LineFact.EndsFullStop) || lines[i].HasAny(LineFact.Capitals | LineFact.Lead | LineFact.Byline | LineFact.Folio)) continue;
            if (lines[i].Width > column || (i > 0 && !lines[i - 1].HasAny(LineFact.EndsFullStop | LineFact.InlineCredit | LineFact.Folio)) || lines[i + 1].Has(LineFact.StartsCut)) continue;
            if (!IsTitle(source.Slice(lines[i].Span))) continue;
            heads[i] = true;
            lines[i] = lines[i] with { Facts = (lines[i].Facts & ~(LineFact.EndsFullStop | LineFact.InnerStop | LineFact.EndsClosed | LineFact.EndsAjar | LineFact.Opener)) | LineFact.HeadForm | LineFact.EndsOpen };
        }
    }

    private static bool IsTitle(ReadOnlySpan<char> text)
    {
        int words = 0, big = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range].Trim("\"'“”‘’.,");
            if (word.IsEmpty) continue;
            words++;
            // A stop inside stands behind an initial.
            if (text[range][^1] == '.' && range.End.Value < text.Length && word.Length > 1) return false;
            if (words == 1 && !char.IsAsciiLetterUpper(word[0]) && !char.IsAsciiDigit(word[0])) return false;
            if (word.Length < ShortestBigWord) continue;
            if (!char.IsAsciiLetterUpper(word[0])) return false;
            big++;
        }

        return big > 0 && words is >= 2 and <= MostWords;
    }
}
