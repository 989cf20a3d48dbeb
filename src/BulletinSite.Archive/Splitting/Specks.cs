using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>
/// Finds lines of columns that go on with a sentence behind what a reader of scans took for signs: ■ | and Mill streets, 1 nine feet; and lines in
/// which nothing but such signs stands: XV%.*sq- Jrf1Slf.
/// </summary>
/// <remarks>What it must not take: numbers of sections (II., 3), initials, rows of figures; so a line of signs has no word in it that can be spoken.</remarks>
internal static class Specks
{
    private const string Signs = "■|_'`´,.;:^[!•* ";
    private const int ShortestWord = 3;
    private const int LeastSigns = 2;
    private const int LongestScrap = 3;

    public static void Mark(SourceText source, List<LineFacts> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var text = source.Slice(lines[i].Span);
            if (!lines[i].HasAny(LineFact.Lead | LineFact.Byline | LineFact.Folio) && (IsNothing(text) || (IsScrap(text) && (IsSpeck(source, lines, i - 1) || IsSpeck(source, lines, i + 1)))))
            {
                lines[i] = lines[i] with { Facts = (lines[i].Facts | LineFact.Folio) & ~LineFact.HeadForm };
                continue;
            }

            var goesOn = text.TrimStart(Signs) is { Length: > 1 } words && words.Length < text.Length && char.IsAsciiLetterLower(words[0]);
            if (goesOn || (IsOne(text) && i > 0 && lines[i - 1].Has(LineFact.EndsOpen)))
                lines[i] = lines[i] with { Facts = (lines[i].Facts | LineFact.StartsCut) & ~LineFact.HeadForm };
        }
    }

    /// <summary>Whether a text begins with one letter or digit by itself and a word in small letters behind it: 1 nine feet, I bands.</summary>
    public static bool IsOne(ReadOnlySpan<char> text) => text.Length > 3 && text[1] == ' ' && text[0] is not ('a' or 'A') && text[0] <= 'ÿ' && char.IsAsciiLetterLower(text[2]);

    private static bool IsSpeck(SourceText source, List<LineFacts> lines, int i) =>
        i >= 0 && i < lines.Count && (lines[i].Has(LineFact.Folio) || source.Slice(lines[i].Span) is var text && (IsNothing(text) || IsScrap(text) || FolioReader.IsOrnament(text)));

    // W 5: one or two signs by themselves, and no number of a section.
    private static bool IsScrap(ReadOnlySpan<char> text) => text.Length <= LongestScrap && text.IndexOfAnyExcept("IVXLC0123456789. ") >= 0 && text.IndexOfAnyExcept(Scraps) < 0;

    private static bool IsNothing(ReadOnlySpan<char> text)
    {
        var signs = 0;
        foreach (var c in text)
        {
            if (TextForm.IsHan(c)) return false;
            if (!char.IsAsciiLetterOrDigit(c) && !TextForm.IsLatin(c) && c is not (' ' or '.' or ',' or '-' or '$')) signs++;
        }

        if (signs < LeastSigns) return false;
        foreach (var range in text.Split(' '))
        {
            if (IsWord(text[range].Trim("\"'“”‘’.,;:!?()"))) return false;
        }

        return true;
    }

    // Nothing but letters of one case behind the first, and a vowel; a number is a word as well.
    private static bool IsWord(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestWord) return false;
        if (word.IndexOfAnyExcept("0123456789.,:-") < 0) return true;
        foreach (var c in word)
        {
            if (!char.IsAsciiLetter(c) && !TextForm.IsLatin(c)) return false;
        }

        return word.ContainsAny(Vowels) && (!word[1..].ContainsAnyInRange('A', 'Z') || !word.ContainsAnyInRange('a', 'z'));
    }

    private static readonly System.Buffers.SearchValues<char> Scraps = System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789&' ");

    private static readonly System.Buffers.SearchValues<char> Vowels = System.Buffers.SearchValues.Create("aeiouyAEIOUYàâäéèêëïîôöùûü");
}
