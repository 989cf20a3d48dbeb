namespace BulletinSite.Archive.Splitting;

/// <summary>Recognises lines of page furniture: folios, dates, page and issue numbers, editors, sources.</summary>
/// <remarks>
/// What it looks for: a line that is made of such parts (<see cref="FolioParts"/>) and hardly anything else. What it must not take: a sentence
/// or a headline with a date in it; so little may be left over, and a date alone has to be all of the line.
/// </remarks>
internal sealed class FolioReader(BulletinProfile profile)
{
    private const int Longest = 110;
    private const int LongestDecorated = 160;
    private const int LongestMonth = 3;
    private const int LongestOrnament = 40;

    // Half characters that may be left over: the name of a paper or section beside two parts, a section's name beside one.
    private const int MostBesideTwo = 26;
    private const int MostBesidePage = 12;

    // Beside a whole date and the number of page or issue: the names of paper, section and editor.
    private const int MostBesideDateAndPage = 48;

    private const int LeastFields = 3;
    private const int LeastKnownFields = 2;
    private const int LongestField = 24;
    private const int LongestLabel = 6;
    private const int LeastSteps = 2;
    private const int ShortestDate = 10;

    private static readonly string[] TimeLabels = ["时间", "時間", "日期"];

    // What stands on papers that are not sold.
    private static readonly string[] Gifts = ["内部资料", "內部資料", "内部刊物", "內部刊物", "内部交流", "內部交流", "免费交流", "免費交流", "免费赠阅", "免費贈閱", "免費索閱", "非卖品", "非賣品"];

    // A line without any of these holds no part of a folio.
    private static readonly System.Buffers.SearchValues<char> Signs = System.Buffers.SearchValues.Create("0123456789年月日版期號号页頁辑輯責责校源栏欄星週周图圖©©印");

    private static readonly System.Buffers.SearchValues<char> Sentences = System.Buffers.SearchValues.Create("。，；！？“”「」");

    private readonly FolioParts _parts = new(profile);

    public bool Read(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestDecorated || line.Length < 1) return false;
        foreach (var pattern in profile.Furniture)
        {
            if (pattern.Matches(line)) return true;
        }

        // A letter by itself is a speck as well.
        if (IsOrnament(line) || UnderlinedHeads.IsRow(line) || (line.Length == 1 && char.IsAsciiLetterLower(line[0]))) return true;
        if (IsPath(line) || IsFieldRow(line) || IsTimeRow(line) || IsDateInCapitals(line) || IsGift(line)) return true;
        if (!line.ContainsAny(Signs) || line.ContainsAny(Sentences)) return false;
        line = line.Trim("（）()【】[]<>·•—–-=_*|│ 　\t");
        if (line.Length is 0 or > Longest) return false;
        var found = _parts.Of(line);
        if (found.IsNothing) return false;
        // 十一月, by itself, is the title of a poem.
        if (found.Rest == 0) return line.Length > LongestMonth || line[^1] != '月';
        if (found.HasSentence) return false;
        // 207 Mill street. ends a sentence.
        if (found.Kinds == FolioSign.Page && char.IsAsciiDigit(line[0]) && line[^1] == '.' && char.IsAsciiLetterLower(line[^2])) return false;
        if ((found.NamesPage || (found.Kinds & FolioSign.Issue) != 0) && found.StandsApart && (found.Kinds & FolioSign.WholeDate) != 0) return found.Rest <= MostBesideDateAndPage;
        if (found.Count >= 2 && found.StandsApart) return found.Rest <= MostBesideTwo;
        return (found.NamesPage || (found.Kinds == FolioSign.Issue && found.StandsApart)) && found.Rest <= MostBesidePage;
    }

    /// <summary>Whether a line says where an article comes from or at what hour it appeared, and names no page: 来源：新华社, 2024-02-26 10:32.</summary>
    public bool IsSource(ReadOnlySpan<char> line)
    {
        if (IsOrnament(line)) return false;
        if (IsFieldRow(line)) return true;
        var kinds = _parts.Of(line).Kinds;
        if ((kinds & (FolioSign.Page | FolioSign.Issue | FolioSign.Weekday | FolioSign.Calendar)) != 0) return false;
        return (kinds & (FolioSign.Named | FolioSign.Time)) != 0 || ((kinds & FolioSign.Date) != 0 && line[..Math.Min(line.Length, LongestLabel + 1)].IndexOfAny(':', '：') > 0);
    }

    /// <summary>Whether an English line says which issue of a bulletin this is, by its number or its date: Issue 12  Monday 5 March 2018, No. 3 of Volume 7, Autumn 2014.</summary>
    public bool NumbersIssue(ReadOnlySpan<char> line)
    {
        if (line.Length is < 4 or > Longest || !TextForm.IsLatin(line[0]) || !line.ContainsAny(Signs)) return false;
        var found = _parts.Of(line);
        if ((found.Kinds & FolioSign.Page) != 0 && !line.StartsWith("Page", StringComparison.OrdinalIgnoreCase) && found.StandsApart) return found.Rest <= MostBesideTwo;
        return (found.Kinds & FolioSign.WholeDate) != 0 && found.Rest <= MostBesidePage;
    }

    /// <summary>Whether words are a day, and hardly anything else beside the number of a page: Thu, Nov 21, 1901, Page 16.</summary>
    public bool NamesDay(ReadOnlySpan<char> words, int mostBeside) =>
        words.Length <= Longest && _parts.Of(words) is var found && (found.Kinds & FolioSign.Date) != 0 && !found.HasSentence && found.Rest <= mostBeside;

    /// <summary>Whether a line is a day of the week and the month, and names no year: Tuesday, December 13.</summary>
    public bool IsWeekday(ReadOnlySpan<char> line) =>
        TextForm.IsLatin(line[0]) && _parts.Of(line) is { Rest: 0 } found && found.Kinds == (FolioSign.Weekday | FolioSign.Date);

    /// <summary>Whether a line holds several fields about an article: 作者：李明来源：校报发布时间：2024-02-26浏览量：85.</summary>
    public bool IsFieldRow(ReadOnlySpan<char> line)
    {
        if (line.Count('：') + line.Count(':') < LeastFields || line.ContainsAny("。！？")) return false;
        var known = 0;
        while (line.IndexOfAny(':', '：') is >= 0 and var colon)
        {
            if (colon > LongestField) return false;
            if (TextForm.EndsWithAny(line[..colon], profile.EditorWords, out _) || TextForm.EndsWithAny(line[..colon], TimeLabels, out _)) known++;
            line = line[(colon + 1)..];
        }

        return known >= LeastKnownFields;
    }

    // ASHBY, KNOX COUNTY, OHIO. MARCH 16, 1916. ; PRICE TWO CENTS
    private static bool IsDateInCapitals(ReadOnlySpan<char> line)
    {
        if (line.ContainsAnyInRange('a', 'z') || line.Length > Longest) return false;
        line = line.TrimEnd(" .");
        if (line.EndsWith(" CENTS", StringComparison.Ordinal) || line.EndsWith(" CENT", StringComparison.Ordinal)) return line.StartsWith("PRICE ", StringComparison.Ordinal) || line.StartsWith("ONE ", StringComparison.Ordinal);
        if (line.Length < ShortestDate || line[^5] is not (' ' or ',') || line[^4..].ContainsAnyExceptInRange('0', '9')) return false;
        var afterMonth = false;
        foreach (var range in line.Split(' '))
        {
            var word = line[range].TrimEnd(" ,.");
            if (afterMonth && word.Length is 1 or 2 && !word.ContainsAnyExceptInRange('0', '9')) return true;
            afterMonth = word.Length > 2 && DatelineReader.IsMonth(word);
        }

        return false;
    }

    // 更新時間： 1916
    private static bool IsTimeRow(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOfAny(':', '：');
        return colon is > 1 and <= LongestLabel && colon + 1 < line.Length && TextForm.EndsWithAny(line[..colon], TimeLabels, out _) && line[(colon + 1)..].IndexOfAnyExcept("0123456789:：-./ 　") < 0;
    }

    // 内部资料　免费交流
    private static bool IsGift(ReadOnlySpan<char> line)
    {
        while (TextForm.StartsWithAny(line, Gifts, out var length))
        {
            line = line[length..].TrimStart(" 　·，");
            if (line.IsEmpty) return true;
        }

        return false;
    }

    // 首页 >> 学院新闻 >> 正文
    private static bool IsPath(ReadOnlySpan<char> line)
    {
        if (line.ContainsAny("。！？")) return false;
        var steps = 0;
        foreach (var range in line.Split('>'))
        {
            if (range.End.Value - range.Start.Value is > 1 and <= LongestField) steps++;
        }

        return steps >= LeastSteps && line.Contains(" > ", StringComparison.Ordinal) | line.Contains(">>", StringComparison.Ordinal);
    }

    /// <summary>Whether a line is a day of a month and nothing else: 2024年4月10日, 5月28日.</summary>
    public bool IsDay(ReadOnlySpan<char> line) => _parts.Of(line) is { Rest: 0 } found && IsDate(found) && EndsInDay(line);

    /// <summary>Whether a day of a month stands at the end of a line, and no other part of a folio in it.</summary>
    public bool EndsOnDay(ReadOnlySpan<char> line) => _parts.Of(line) is { Rest: > 0 } found && IsDate(found) && EndsInDay(line);

    private static bool IsDate(FolioSigns found) => (found.Kinds & FolioSign.Date) != 0 && (found.Kinds & ~(FolioSign.Date | FolioSign.WholeDate)) == 0;

    private static bool EndsInDay(ReadOnlySpan<char> line) => line.TrimEnd("）) ")[^1] is '日' or '号' or '號' || (TextForm.IsLatin(line[0]) ? char.IsAsciiDigit(line[^1]) : line.Count('-') + line.Count('.') == 2);

    /// <summary>Whether a line holds no letter and no digit: rules, ornaments, specks that a reader of scans took for signs.</summary>
    public static bool IsOrnament(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestOrnament) return false;
        foreach (var c in line)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c)) return false;
        }

        return true;
    }
}
