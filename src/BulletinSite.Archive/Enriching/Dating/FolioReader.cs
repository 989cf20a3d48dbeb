using System.Text.RegularExpressions;
using BulletinSite.Archive.Splitting;

namespace BulletinSite.Archive.Enriching.Dating;

/// <summary>Reads folio lines: 3 综合 2025年5月9日 星期五 本版编辑 田瑞; 第04版:工会 2024年2月1日.</summary>
internal static partial class FolioReader
{
    private const int LongestSection = 8;
    private const string Weekdays = "日一二三四五六";

    private static readonly string[] EnglishWeekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    public static FolioFacts Read(string line)
    {
        var weekday = WeekdayOf(line);
        var date = FolioDates.Find(line, weekday);
        // The day of 28 June 1998 is no page.
        var rest = date is var (_, span) ? $"{line[..span.Start]} {line[span.End..]}" : line;
        var words = BlanksInPageNumber().Replace(rest, "").Split([' ', '\u3000', '\t', ':', '：', '|', '｜'], StringSplitOptions.RemoveEmptyEntries);
        return new FolioFacts(date?.Date, date?.Span ?? default, weekday, PageOf(words), SectionOf(words));
    }

    // 第 3 版 and 2025 年 5 月 9 日 are one word each.
    [GeneratedRegex("(?<=第) +(?=[0-9A-Z〇一二三四五六七八九十])|(?<=[0-9〇一二三四五六七八九十]) +(?=[版年月日])|(?<=[年月]) +(?=[0-9〇一二三四五六七八九十])", RegexOptions.CultureInvariant)]
    private static partial Regex BlanksInPageNumber();

    public static DayOfWeek? WeekdayOf(ReadOnlySpan<char> text)
    {
        foreach (var word in (string[])["星期", "周", "礼拜"])
        {
            var at = text.IndexOf(word, StringComparison.Ordinal) + word.Length;
            if (at < word.Length || at >= text.Length) continue;
            var day = text[at] == '天' ? 0 : Weekdays.IndexOf(text[at], StringComparison.Ordinal);
            if (day >= 0) return (DayOfWeek)day;
        }

        for (var day = 0; day < EnglishWeekdays.Length; day++)
        {
            if (text.IndexOf(EnglishWeekdays[day], StringComparison.OrdinalIgnoreCase) >= 0) return (DayOfWeek)day;
        }

        return null;
    }

    private static string? PageOf(string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            if (i == 0 && word.Length <= 3 && IsPageNumber(word)) return Trim(word);
            if (word.EndsWith('版') && IsPageNumber(word[..^1].TrimStart('第'))) return Trim(word[..^1].TrimStart('第'));
            if (word.Equals("Page", StringComparison.OrdinalIgnoreCase) && i + 1 < words.Length && IsPageNumber(words[i + 1])) return Trim(words[i + 1]);
        }

        return null;
    }

    /// <summary>A short word after the page number, if it is neither date, weekday nor editor.</summary>
    private static string? SectionOf(string[] words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            var before = words[i - 1].TrimEnd('版').TrimStart('第');
            if (!IsPageNumber(before) || words[i].Length > LongestSection) continue;
            var isSection = words[i].All(TextForm.IsHan) && !words[i].EndsWith('版') && WeekdayOf(words[i]) is null
                && !words[i].Contains("编辑", StringComparison.Ordinal) && !words[i].Contains("责编", StringComparison.Ordinal)
                && DateScanner.Find(words[i]).Count == 0;
            if (isSection) return words[i];
        }

        return null;
    }

    // 3, 04, A12, 三.
    private static bool IsPageNumber(string word)
    {
        var digits = word.Length > 1 && char.IsAsciiLetterUpper(word[0]) ? word[1..] : word;
        var at = 0;
        return Numeral.TryRead(digits, ref at, out var number, out _) && at == digits.Length && number is > 0 and < 1000;
    }

    private static string Trim(string page) => page.TrimStart('0');
}
