using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching.Dating;

/// <summary>
/// Finds the date a folio line prints: 2025年5月9日, 2025年5月9日—15日, 民國三十六年五月九日, 2025年5月, 2025年5—6月, 2025年第5期, 1998年春季,
/// June 28, 1998, 28th June 1998, June 28 – July 4, 1998, June 1998, June/July 1998, Summer 1998.
/// </summary>
/// <remarks>What it must not take: the day a paper was founded (创刊于1957年7月20日), a day its month does not have, or the first of several days for all of them.</remarks>
internal static partial class FolioDates
{
    private const int FirstYear = 1600;
    private const int LastYear = 2099;
    private const int YearBeforeRepublic = 1911;

    private static readonly ImmutableArray<string> Founded = ["创刊", "創刊", "成立"];
    private static readonly ImmutableArray<string> FoundedIn = [.. Founded, "founded", "established", "est.", "since"];

    private static readonly ImmutableArray<string> Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames.Take(12)];
    private static readonly ImmutableArray<string> Seasons = ["spring", "summer", "autumn", "winter"];
    private const string ChineseSeasons = "春夏秋冬";

    // Where a month would stand, EDTF writes 21 for spring and so on.
    private const int FirstSeason = 21;

    private static readonly ImmutableArray<Regex> Forms = [Chinese(), Figures(), English(), EnglishDayFirst(), EnglishMonths(), EnglishDays(), EnglishSeason()];

    /// <summary>The date and where it stands; null where the line prints none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="weekday">The weekday it prints: of several days, the one that was such a day is meant.</param>
    public static (EdtfDate Date, TextSpan Span)? Find(string line, DayOfWeek? weekday)
    {
        (EdtfDate Date, TextSpan Span)? found = null;
        foreach (var (date, span) in All(line).OrderBy(entry => entry.Span.Start).ThenByDescending(entry => entry.Span.Length))
        {
            if (found is null || RankOf(date, weekday) > RankOf(found.Value.Date, weekday)) found = (date, span);
        }

        return found;
    }

    // A day of the printed weekday before another day, that before what is less exact.
    private static int RankOf(EdtfDate date, DayOfWeek? weekday) =>
        date is not { IsCertainDay: true, Earliest: { } day } ? date.Form == EdtfForm.Interval ? 1 : 0 : weekday == day.DayOfWeek ? 2 : 1;

    private static IEnumerable<(EdtfDate Date, TextSpan Span)> All(string line)
    {
        foreach (var match in Forms.SelectMany(form => form.Matches(line)))
        {
            if (!IsFounding(line, match) && TextOf(match) is { } text && EdtfDate.TryParse(text, out var date, out _)) yield return (date, new TextSpan(match.Index, match.Length));
        }
    }

    private static bool IsFounding(string line, Match match)
    {
        var before = line[..match.Index].TrimEnd(' ', '　', '于', '於', '自', ':', '：');
        var after = line[(match.Index + match.Length)..].TrimStart(' ', '　');
        return FoundedIn.Any(word => before.EndsWith(word, StringComparison.OrdinalIgnoreCase) && !EndsInDate(before[..^word.Length])) || Founded.Any(word => after.StartsWith(word, StringComparison.Ordinal));
    }

    // Of 1957年7月20日创刊 2024年3月8日 the first is meant.
    private static bool EndsInDate(string text) => text.TrimEnd() is [.., '年' or '月' or '日' or '号' or '號' or (>= '0' and <= '9')];

    // The date in EDTF; null where its numbers are none of a date, or a year stands alone.
    private static string? TextOf(Match match)
    {
        var (month, lastMonth) = (NumberOf(match.Groups["month"]), NumberOf(match.Groups["lastmonth"]));
        // A year told once begins or ends with the month it stands beside: 2025年12月30日至1月5日 ends in 2026, December/January 1998 begins in 1997.
        var isNextYear = lastMonth < month;
        var first = YearOf(match) ?? NumberOf(match.Groups["lastyear"]) - (isNextYear ? 1 : 0);
        if (first is not (>= FirstYear and <= LastYear and var year)) return null;
        if (match.Groups["season"] is { Success: true } season) return Invariant($"{year}-{FirstSeason + SeasonOf(season.Value)}");
        if (month is null) return match.Groups["number"].Success ? Invariant($"{year:0000}") : null;
        var lastYear = NumberOf(match.Groups["lastyear"]) ?? (isNextYear ? year + 1 : year);
        return (match.Groups["day"], match.Groups["last"]) switch
        {
            ({ Success: false }, { Success: false }) => Invariant($"{year:0000}-{month:00}") + (lastMonth is null ? "" : Invariant($"/{lastYear:0000}-{lastMonth:00}")),
            ({ Success: true } day, { Success: false }) => lastMonth is null ? Invariant($"{year:0000}-{month:00}-{NumberOf(day):00}") : null,
            ({ Success: true } day, { Success: true } last) => Invariant($"{year:0000}-{month:00}-{NumberOf(day):00}/{lastYear:0000}-{lastMonth ?? month:00}-{NumberOf(last):00}"),
            _ => null,
        };
    }

    private static int SeasonOf(string word) => word.Length == 1
        ? ChineseSeasons.IndexOf(word[0], StringComparison.Ordinal)
        : IndexOf(Seasons, word.Equals("fall", StringComparison.OrdinalIgnoreCase) ? "autumn" : word);

    private static int? YearOf(Match match) => match.Groups["republic"] is { Success: true } republic
        ? (republic.Value == "元" ? 1 : RepublicanYear(republic.Value)) + YearBeforeRepublic
        : NumberOf(match.Groups["year"]);

    // 36, 三十六, 一一三, 一百一十三.
    private static int? RepublicanYear(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return year;
        if (text.StartsWith("一百", StringComparison.Ordinal)) return 100 + (text.Length == 2 ? 0 : RepublicanYear(text[2..].TrimStart('零', '〇')));
        if (text.Length == 3 && !text.Contains('十', StringComparison.Ordinal)) text = "零" + text;
        var at = 0;
        return Numeral.TryRead(text, ref at, out year, out _) && at == text.Length ? year : null;
    }

    private static int? NumberOf(Group group)
    {
        if (!group.Success) return null;
        if (char.IsAsciiLetter(group.Value[0])) return IndexOf(Months, group.Value[..3]) is >= 0 and var month ? month + 1 : null;
        var at = 0;
        return Numeral.TryRead(group.Value, ref at, out var number, out _) && at == group.Length ? number : null;
    }

    private static int IndexOf(ImmutableArray<string> words, string word)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Equals(word, StringComparison.OrdinalIgnoreCase)) return i;
        }

        return -1;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private const string Number = "[0-9]{1,2}|[一二三四五六七八九十廿卅]{1,4}";
    private const string MonthWord = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
    private const string Month = "(?<month>" + MonthWord + ")[.]?";

    // Of June 28 – July 4, 1998 the last day alone is not the date.
    private const string InNoRange = "(?<!" + MonthWord + "[.]?(?: +[0-9]{1,2})? *[/–—-] *(?:[0-9]{1,2}(?:st|nd|rd|th)? +)?)";

    private const string To = " *(?:[—–~～-]{1,2}|[至到]) *";

    [GeneratedRegex(
        "(?:民[国國] *(?<republic>元|[0-9]{1,3}|[〇○零一二三四五六七八九十百]{1,6})|(?<![0-9])(?<year>[0-9]{4}|[〇○零一二三四五六七八九]{4})) *年"
        + "(?: *第? *(?<number>[0-9]{1,3}|[一二三四五六七八九十]{1,3})(?:(?:" + To + "| *[、/] *)(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3}))? *期"
        + "| *(?<season>[春夏秋冬]) *[季刊号號]"
        + "| *(?<month>" + Number + ")(?: *月)?(?:" + To + "| *[、/] *)(?:(?<lastyear>[0-9]{4}) *年 *)?(?<lastmonth>" + Number + ") *月(?! *(?:" + Number + ") *[日号號])"
        + "| *(?<month>" + Number + ") *月(?: *(?<day>" + Number + ") *[日号號]"
        + "(?:" + To + "(?:(?:(?<lastyear>[0-9]{4}) *年 *)?(?<lastmonth>" + Number + ") *月 *)?(?<last>" + Number + ") *[日号號])?)?)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();

    [GeneratedRegex("(?<![0-9])(?<year>[0-9]{4})(?<sign>[-./])(?<month>[0-9]{1,2})\\k<sign>(?<day>[0-9]{1,2})(?:[—–~～至-](?<lastmonth>[0-9]{1,2})\\k<sign>(?<last>[0-9]{1,2}))?(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    [GeneratedRegex(
        "(?<![A-Za-z/–—-])" + InNoRange + Month + "(?: +(?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?: *[–—-] *(?<last>[0-9]{1,2}))?)?,? +(?<year>[0-9]{4})(?![0-9])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex English();

    [GeneratedRegex("(?<![0-9–—-])(?<!(?:Page|No[.]?|Vol[.]?|Issue|Number) *)" + InNoRange + "(?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?: of)? +" + Month + ",? +(?<year>[0-9]{4})(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EnglishDayFirst();

    [GeneratedRegex(
        "(?<![A-Za-z0-9/–—-])" + Month + "(?: +(?<year>[0-9]{4}))? *(?:[/&–—-]|(?:and|to)(?= )) *(?<lastmonth>" + MonthWord + ")[.]?,? +(?<lastyear>[0-9]{4})(?![0-9])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EnglishMonths();

    [GeneratedRegex(
        "(?<![A-Za-z0-9/–—-])(?:(?<day>[0-9]{1,2})(?:st|nd|rd|th)? +" + Month + "|" + Month + " +(?<day>[0-9]{1,2})(?:st|nd|rd|th)?)(?:,? +(?<year>[0-9]{4}))? *(?:[–—-]|to(?= )) *"
        + "(?:(?<last>[0-9]{1,2})(?:st|nd|rd|th)? +(?<lastmonth>" + MonthWord + ")[.]?|(?<lastmonth>" + MonthWord + ")[.]? +(?<last>[0-9]{1,2})(?:st|nd|rd|th)?),? +(?<lastyear>[0-9]{4})(?![0-9])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EnglishDays();

    [GeneratedRegex("(?<![A-Za-z/–—-])(?<season>Spring|Summer|Autumn|Fall|Winter),? +(?<year>[0-9]{4})(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EnglishSeason();
}
