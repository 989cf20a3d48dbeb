using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds how many lines on top of a page are its nameplate: those over its folio line, or a name such as publications bear.</summary>
/// <remarks>What it must not take: the headline of the first article over its date, and a kicker; so headlines follow, and a name is short.</remarks>
internal static class Nameplates
{
    private const int LongestName = 12;
    private const int MostWords = 4;
    private const int MostLines = 3;
    private const int LeastUnderlined = 2;
    private const int WidestNameWithDate = 60;
    private const int WideBlank = 2;
    private const int LongestLabel = 3;
    private const int LongestSection = 6;
    private const int LeastHeads = 3;
    private const int LeastSetOff = 8;
    private const int WidestSetOff = 14;
    private const int LeastSpacedOut = 4;
    private const int LengthOfYear = 4;
    private const int MostWordsOfSeason = 2;
    private static readonly string[] Sections = ["新闻", "新聞", "要闻", "要聞"];

    // What the names of publications end with.
    private const string Endings = "报報刊网網讯訊";
    private static readonly string[] LatinEndings =
        ["News", "Newsletter", "Bulletin", "Gazette", "Times", "Herald", "Post", "Journal", "Echo", "Chronicle", "Messenger", "Tribune", "Record", "Star", "Press", "Courier", "Observer", "Review", "Voice", "Democrat", "Republican", "Magazine", "Monthly", "Weekly", "Quarterly", "Digest", "Reporter", "Examiner", "Advance", "Beacon", "Ledger"];

    public static void Mark(PageDraft page)
    {
        var count = Math.Max(page.Masthead, Math.Max(Lines(page.Source, page.Lines), LinesOverUnderlined(page)));
        if (count == 0 && (IsNameWithDate(page) || IsLabelOfPage(page) || IsSetOff(page))) count = 1;
        for (var i = 0; i < count; i++)
        {
            if ((i == 0 && page.Masthead == 0) || !page.Lines[i].Has(LineFact.Folio)) page.Facts[i] |= LineFact.Nameplate;
        }
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
        if (folio is 1 or 2 && IsOverFolio(source, lines, folio)) return folio;
        if (lines.Count < 3 || !lines[0].Has(LineFact.HeadForm) || !lines[1].Has(LineFact.HeadForm) || lines[0].Has(LineFact.GroupWord) || !IsName(source.Slice(lines[0].Span))) return 0;
        return lines[2].Has(LineFact.HeadForm) && EndsOnTime(source.Slice(lines[1].Span)) ? 2 : 1;
    }

    // A folio line under the first line or two (the name, and a slogan in two phrases), and headlines under that; under a headline stands its text.
    private static bool IsOverFolio(SourceText source, List<LineFacts> lines, int folio)
    {
        if (!lines[0].Has(LineFact.HeadForm) || (lines[0].Has(LineFact.GroupWord) && folio == 1)) return false;
        if (folio == 2 && !(lines[1].Has(LineFact.HeadForm) && (lines[1].Has(LineFact.SpacedPhrases) || lines[0].Has(LineFact.Capitals) || lines[1].Has(LineFact.Capitals) || IsName(source.Slice(lines[0].Span)) || IsName(source.Slice(lines[1].Span)) || IsSpacedOut(source.Slice(lines[0].Span)) || IsSpacedOut(source.Slice(lines[1].Span))))) return false;
        var under = folio + 1;
        while (under < lines.Count && lines[under].Has(LineFact.Folio)) under++;
        return under < lines.Count && lines[under].Has(LineFact.HeadForm) && !lines[under].Has(LineFact.Lead);
    }

    // The Village Record    June 1998; 滨江日报 要闻 2: fields of which the first is a name and the last a date or a number, over a headline.
    private static bool IsNameWithDate(PageDraft page)
    {
        if (page.Lines.Count < 3 || !page.Lines[1].Has(LineFact.HeadForm) || page.Lines[0].Has(LineFact.Folio) || page.Lines[0].Width > WidestNameWithDate) return false;
        var text = page.Source.Slice(page.Lines[0].Span);
        var first = FieldEnd(text, WideBlank);
        if (first > 0 && first < text.Length) return page.Measurer.Folios.Read(text[(text.LastIndexOfAny(" \u3000\t") is var wide && IsWideAt(text, wide) ? wide + 1 : first)..].Trim()) || page.Measurer.Folios.Read(text[first..].Trim());
        first = FieldEnd(text, 1);
        return first < text.Length && TextForm.IsHan(text[0]) && IsName(text[..first]) && char.IsAsciiDigit(text[^1]) && text[first..].IndexOfAny("，。；：！？、“”") < 0;
    }

    private static bool IsWideAt(ReadOnlySpan<char> text, int blank) => blank > 0 && TextForm.IsBlank(text[blank - 1]);

    private static int FieldEnd(ReadOnlySpan<char> text, int blanks)
    {
        for (var i = 1; i + blanks < text.Length; i++)
        {
            if (text.Slice(i, blanks).IsWhiteSpace()) return i;
        }

        return text.Length;
    }

    // 地方新闻 over the headlines of a page: what names a section stands over all of them, and no other of them has a line over it.
    private static bool IsLabelOfPage(PageDraft page)
    {
        if (page.Lines.Count < 3 || !page.Lines[0].Has(LineFact.HeadForm) || page.Lines[0].HasAny(LineFact.GroupWord | LineFact.Folio)) return false;
        var label = page.Source.Slice(page.Lines[0].Span);
        if (label.IndexOfAnyExceptInRange('\u4E00', '\u9FFF') >= 0 || !(label.Length <= LongestLabel || (label.Length <= LongestSection && TextForm.EndsWithAny(label, Sections, out _)))) return false;
        var heads = 0;
        for (var i = 1; i + 1 < page.Lines.Count; i++)
        {
            if (!IsHead(page, i)) continue;
            if (i > 1 && IsHead(page, i - 1)) return false;
            if (!page.Lines[i + 1].Has(LineFact.HeadForm)) heads++;
        }

        return IsHead(page, 1) && heads >= LeastHeads;
    }

    // 校园·文化: over a gap, where no other line that may be a headline stands over one.
    private static bool IsSetOff(PageDraft page)
    {
        var lines = page.Lines;
        if (lines.Count < LeastSetOff || lines[0].Width > WidestSetOff || lines[0].HasAny(LineFact.GroupWord | LineFact.EndsCalling) || !TextForm.IsHan(page.Source.Text[lines[0].Span.Start]) || !IsHead(page, 0) || !IsHead(page, 1) || lines[1].BlankLinesBefore <= page.Gap) return false;
        var heads = 0;
        for (var i = 1; i + 1 < lines.Count; i++)
        {
            if (lines[i].BlankLinesBefore <= page.Gap || !IsHead(page, i)) continue;
            if (lines[i + 1].BlankLinesBefore > page.Gap) return false;
            heads++;
        }

        return heads >= LeastHeads;
    }

    private static bool IsHead(PageDraft page, int i) => page.Lines[i].Has(LineFact.HeadForm) && !page.Lines[i].HasAny(LineFact.Folio | LineFact.OwnLine | LineFact.Byline);

    // Easter 2011, Late Summer 1998, News for the residents    September 2007: of which season an issue is.
    private static bool EndsOnTime(ReadOnlySpan<char> text)
    {
        var field = text.LastIndexOf("  ", StringComparison.Ordinal);
        if (field > 0) text = text[(field + 2)..];
        var year = text.LastIndexOf(' ') + 1;
        return year > 0 && text.Length - year == LengthOfYear && text[year..].IndexOfAnyExceptInRange('0', '9') < 0 && text[..year].Count(' ') <= MostWordsOfSeason && text[..year].IndexOfAnyInRange('0', '9') < 0;
    }

    // 渡 口 工 友
    private static bool IsSpacedOut(ReadOnlySpan<char> text)
    {
        var letters = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (TextForm.IsBlank(text[i])) continue;
            if (!TextForm.IsHan(text[i]) || (i + 1 < text.Length && !TextForm.IsBlank(text[i + 1]))) return false;
            letters++;
        }

        return letters >= LeastSpacedOut;
    }

    /// <summary>Whether a line is a name as publications bear: 滨江报, 公视新闻网, The Labor Journal.</summary>
    public static bool IsName(ReadOnlySpan<char> text)
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
