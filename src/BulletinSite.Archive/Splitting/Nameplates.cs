using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds how many lines on top of a page are its nameplate: those over its folio line, or a name such as publications bear.</summary>
/// <remarks>What it must not take: the headline of the first article over its date, and a kicker; so headlines follow, and a name is short.</remarks>
internal static class Nameplates
{
    private const int LongestName = 10;
    private const int MostWords = 4;
    private const int MostLines = 3;
    private const int LeastUnderlined = 2;

    // What the names of publications end with.
    private const string Endings = "报報刊网網";
    private static readonly string[] LatinEndings =
        ["News", "Newsletter", "Bulletin", "Gazette", "Times", "Herald", "Post", "Journal", "Echo", "Chronicle", "Messenger", "Tribune", "Record", "Star", "Press", "Courier", "Observer", "Review", "Voice", "Democrat", "Republican", "Magazine"];

    public static void Mark(PageDraft page)
    {
        var count = Math.Max(Lines(page.Source, page.Lines), LinesOverUnderlined(page));
        for (var i = 0; i < count; i++) page.Facts[i] |= LineFact.Nameplate;
    }

    // Where headlines are underlined, the lines that are not over the first of them, and set off from it.
    private static int LinesOverUnderlined(PageDraft page)
    {
        var first = Array.IndexOf(page.Underlined, true);
        if (first is < 1 or > MostLines || page.Underlined.Count(isUnderlined => isUnderlined) < LeastUnderlined || page.Lines[first].BlankLinesBefore == 0) return 0;
        return page.Lines.GetRange(0, first).TrueForAll(line => line.Has(LineFact.HeadForm) || line.Has(LineFact.Folio)) ? first : 0;
    }

    private static int Lines(SourceText source, List<LineFacts> lines)
    {
        var folio = lines.FindIndex(line => line.Has(LineFact.Folio));
        if (folio is 1 or 2 && IsOverFolio(lines, folio)) return folio;
        return lines.Count > 2 && lines[0].Has(LineFact.HeadForm) && lines[1].Has(LineFact.HeadForm) && !lines[0].Has(LineFact.GroupWord) && IsName(source.Slice(lines[0].Span)) ? 1 : 0;
    }

    // A folio line under the first line or two (the name, and a slogan in two phrases), and headlines under that; under a headline stands its text.
    private static bool IsOverFolio(List<LineFacts> lines, int folio)
    {
        if (!lines[0].Has(LineFact.HeadForm) || (lines[0].Has(LineFact.GroupWord) && folio == 1)) return false;
        if (folio == 2 && !lines[1].Has(LineFact.HeadForm | LineFact.SpacedPhrases)) return false;
        var under = folio + 1;
        while (under < lines.Count && lines[under].Has(LineFact.Folio)) under++;
        return under < lines.Count && lines[under].Has(LineFact.HeadForm) && !lines[under].Has(LineFact.Lead);
    }

    // 滨江报, 公视新闻网, The Labor Journal
    private static bool IsName(ReadOnlySpan<char> text)
    {
        if (!TextForm.IsLatin(text[0])) return text.Length is > 2 and <= LongestName && Endings.Contains(text[^1], StringComparison.Ordinal) && text.IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0;
        var words = 0;
        foreach (var range in text.Split(' '))
        {
            if (text[range].IsEmpty || (!char.IsAsciiLetterUpper(text[range][0]) && text[range] is not ("of" or "the" or "and"))) return false;
            words++;
        }

        if (words is < 2 or > MostWords) return false;
        foreach (var ending in LatinEndings)
        {
            if (text.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && text[text.Length - ending.Length - 1] == ' ') return true;
        }

        return false;
    }
}
