using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Judgement;
using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching.Dating;

/// <summary>Says which days 昨天, 近日, 去年9月, 春节前夕, 今年以来 mean in an issue whose date is known at least within bounds.</summary>
/// <remarks>
/// Where the issue can be of several days, so can the day before it. Where it cannot be told which year a word means, nothing is said of it.
/// What it must not take: a month and day whose year is written, which needs no note.
/// </remarks>
public sealed partial class TimeWords
{
    // Of an issue that may be of any day of more than a year, no word is any clearer than the issue.
    private const int WidestIssue = 366;
    private const int EveDays = 15;

    // The year before and the year after have to be years of the calendar as well.
    private const int FirstYear = 3;
    private const int LastYear = 9990;
    private const string Traditional = "節國慶陽週這個來間號計劃將擬";
    private const string Simplified = "节国庆阳周这个来间号计划将拟";

    private readonly NewsCalendar _calendar;

    // Thousands of words in an archive mean the same few days.
    private readonly ConcurrentDictionary<string, EdtfDate> _dates = new(StringComparer.Ordinal);

    public TimeWords(NewsCalendar calendar) => _calendar = calendar;

    /// <summary>The notes on an article's text, in printed order.</summary>
    public ImmutableArray<DateAnnotation> Find(Article article, IssueDate issue)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(issue);
        if (issue.Earliest is not { } first || issue.Latest is not { } last || last.DayNumber - first.DayNumber > WidestIssue || first.Year < FirstYear || last.Year > LastYear) return [];
        if (issue.Edtf is { } edtf && edtf.Terms.Any(term => term.From is { IsUncertain: true } || term.To is { IsUncertain: true })) return [];
        var notes = ImmutableArray.CreateBuilder<DateAnnotation>();
        foreach (var block in article.Body)
        {
            if (block.Kind is not (BlockKind.Paragraph or BlockKind.Caption or BlockKind.Crosshead)) continue;
            var printed = block.Text;
            var text = InSimplified(printed);
            foreach (var match in Words().EnumerateMatches(text))
            {
                var (date, rule) = Meaning(text.Substring(match.Index, match.Length), text, match.Index, new DayRange(first, last));
                if (date is null) continue;
                notes.Add(new DateAnnotation(block.Locate(new TextSpan(match.Index, match.Length)), printed.Substring(match.Index, match.Length), _dates.GetOrAdd(date.Text, date), rule));
            }
        }

        return notes.DrainToImmutable();
    }

    // Letter by letter, so that everything stays where it stands.
    private static string InSimplified(string text)
    {
        if (text.AsSpan().IndexOfAny(Traditional) < 0) return text;
        return string.Create(text.Length, text, static (simplified, text) =>
        {
            for (var i = 0; i < text.Length; i++) simplified[i] = Traditional.IndexOf(text[i], StringComparison.Ordinal) is >= 0 and var letter ? Simplified[letter] : text[i];
        });
    }

    private (EdtfDate? Date, string Rule) Meaning(string words, string text, int at, DayRange issue)
    {
        switch (words)
        {
            case "昨天" or "昨日" or "昨晚" or "昨夜": return (Days(issue, -1), "time.day-before");
            case "前天" or "前日": return (Days(issue, -2), "time.two-days-before");
            case "今天" or "今日" or "今晨" or "今晚": return (Days(issue, 0), "time.same-day");
            case "明天" or "明日": return (Days(issue, 1), "time.day-after");
            case "近日" or "日前": return (Between(issue.First.AddDays(-_calendar.LastReport), issue.Last), "time.lately");
            case "本周": return (Week(issue, 0), "time.week");
            case "上周": return (Week(issue, -1), "time.week");
            case "本月" or "这个月": return (Month(issue, 0), "time.month");
            case "上月" or "上个月": return (Month(issue, -1), "time.month");
            case "下月" or "下个月": return (Month(issue, 1), "time.month");
            case "今年以来" or "今年来": return (issue.First.Year == issue.Last.Year ? Span(new DateOnly(issue.First.Year, 1, 1), issue.Last) : null, "time.since-new-year");
        }

        if (YearsAway(words) is { } years) return InYear(words[2..], issue, years);
        if (Numeral.IsDigit(words[0])) return (MonthDay(words, text, at, issue), "time.month-and-day");
        return Festival(words, NearestTo, issue);
    }

    private static int? YearsAway(string words) => words switch
    {
        ['今', '年', ..] => 0,
        ['去', '年', ..] => -1,
        ['明', '年', ..] => 1,
        _ => null,
    };

    private static (EdtfDate? Date, string Rule) InYear(string rest, DayRange issue, int years)
    {
        if (rest.Length == 0 || Numeral.IsDigit(rest[0])) return (OfYear(rest, issue, years), "time.year");
        if (rest[0] == '今') return (Between(issue.First.AddYears(years), issue.Last.AddYears(years)), "time.year");
        return Festival(rest, (festival, day) => festival(day.Year + years), issue);
    }

    // 去年, 去年9月, 今年1月16日. Over the turn of the year it may be one of two.
    private static EdtfDate? OfYear(ReadOnlySpan<char> rest, DayRange issue, int years)
    {
        var suffix = "";
        if (rest.Length > 0)
        {
            var (month, day) = Numbers(rest);
            if (month is < 1 or > 12 || day < 0 || day > DateTime.DaysInMonth(2000, month)) return null;
            if (day > 0 && day > DateTime.DaysInMonth(issue.First.Year + years, month)) return null;
            suffix = day > 0 ? string.Create(CultureInfo.InvariantCulture, $"-{month:00}-{day:00}") : string.Create(CultureInfo.InvariantCulture, $"-{month:00}");
        }

        var (first, last) = (issue.First.Year + years, issue.Last.Year + years);
        var text = first == last
            ? string.Create(CultureInfo.InvariantCulture, $"{first:0000}{suffix}")
            : string.Create(CultureInfo.InvariantCulture, $"[{first:0000}{suffix},{last:0000}{suffix}]");
        return EdtfDate.TryParse(text, out var date, out _) ? date : null;
    }

    // 1月16日: the last such day before the issue, or the next one where the clause looks ahead; nothing where that is not one day.
    private static EdtfDate? MonthDay(string words, string text, int at, DayRange issue)
    {
        var (month, day) = Numbers(words);
        if (month is < 1 or > 12 || day < 1) return null;
        var clause = text.AsSpan()[Sentences.ClauseStart(text, at)..at];
        var ahead = DatingWords.ContainsAny(clause, DatingWords.Ahead);
        // 1月5日，将办书展 looks ahead; 1月5日，他将书捐出 may, and may not.
        if (!ahead && at + words.Length is var end && end < text.Length && text[end] == '，')
        {
            var next = text.AsSpan(end + 1);
            next = next[..(next.IndexOfAny("，。！？；：") is >= 0 and var length ? length : next.Length)];
            ahead = DatingWords.StartsWithAny(next, DatingWords.Ahead);
            if (!ahead && DatingWords.ContainsAny(next, DatingWords.Ahead)) return null;
        }

        var found = ahead ? Nearest(issue.First) : Nearest(issue.Last);
        return found is { } one && one == (ahead ? Nearest(issue.Last) : Nearest(issue.First)) ? EdtfDate.OfDay(one) : null;

        DateOnly? Nearest(DateOnly from)
        {
            for (var i = 0; i <= 1; i++)
            {
                var year = ahead ? from.Year + i : from.Year - i;
                if (day > DateTime.DaysInMonth(year, month)) continue;
                var candidate = new DateOnly(year, month, day);
                if (ahead ? candidate >= from : candidate <= from) return candidate;
            }

            return null;
        }
    }

    private static (EdtfDate? Date, string Rule) Festival(string words, Func<Func<int, DateOnly?>, DateOnly, DateOnly?> dayFor, DayRange issue)
    {
        foreach (var (name, festival) in Festivals.All)
        {
            if (!words.StartsWith(name, StringComparison.Ordinal)) continue;
            if (dayFor(festival, issue.First) is not { } day || day != dayFor(festival, issue.Last)) return (null, "");
            return words[name.Length..] switch
            {
                "前夕" => (Between(day.AddDays(-EveDays), day.AddDays(-1)), "time.festival-eve"),
                // How long a festival lasts is not in the word.
                "期间" or "假期" => (EdtfDate.Parse($"{EdtfDate.Iso(day)}~"), "time.festival-days"),
                _ => (EdtfDate.OfDay(day), "time.festival"),
            };
        }

        return (null, "");
    }

    private static DateOnly? NearestTo(Func<int, DateOnly?> festival, DateOnly day) =>
        new[] { day.Year - 1, day.Year, day.Year + 1 }.Select(festival).OfType<DateOnly>().OrderBy(other => Math.Abs(other.DayNumber - day.DayNumber)).Cast<DateOnly?>().FirstOrDefault();

    private static (int Month, int Day) Numbers(ReadOnlySpan<char> words)
    {
        var month = words.IndexOf('月');
        var day = words.IndexOfAny('日', '号');
        if (month < 1 || !IsNumber(words[..month], out var m)) return (0, -1);
        if (day < 0) return (m, 0);
        return IsNumber(words[(month + 1)..day], out var d) ? (m, d) : (0, -1);
    }

    private static bool IsNumber(ReadOnlySpan<char> text, out int number)
    {
        var at = 0;
        return Numeral.TryRead(text, ref at, out number, out _) && at == text.Length;
    }

    private static EdtfDate Days(DayRange issue, int days) => Between(issue.First.AddDays(days), issue.Last.AddDays(days));

    private static EdtfDate Week(DayRange issue, int weeks) => Between(Monday(issue.First).AddDays(7 * weeks), Monday(issue.Last).AddDays((7 * weeks) + 6));

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static EdtfDate? Month(DayRange issue, int months)
    {
        var (first, last) = (issue.First.AddMonths(months), issue.Last.AddMonths(months));
        var text = first.Year == last.Year && first.Month == last.Month
            ? string.Create(CultureInfo.InvariantCulture, $"{first:yyyy-MM}")
            : string.Create(CultureInfo.InvariantCulture, $"[{first:yyyy-MM}..{last:yyyy-MM}]");
        return EdtfDate.TryParse(text, out var date, out _) ? date : null;
    }

    // One unknown day of several.
    private static EdtfDate Between(DateOnly first, DateOnly last) => first == last ? EdtfDate.OfDay(first) : EdtfDate.OneOf([new DayRange(first, last)]);

    // The whole time.
    private static EdtfDate Span(DateOnly first, DateOnly last) => EdtfDate.Parse($"{EdtfDate.Iso(first)}/{EdtfDate.Iso(last)}");

    private const string Number = "(?:[0-9]{1,2}|[一二三四五六七八九十廿卅]{1,3})";
    private const string MonthAndDay = Number + "月(?:" + Number + "[日号])";
    private const string FestivalName = "(?:(?:春节|国庆节|中秋节|端午节|元宵节|重阳节|元旦)(?:前夕|期间|假期)?|国庆(?:前夕|期间|假期)|除夕)";

    // The look at the letters around keeps out 如今天, 文明日, 节日前, 日本周边 and their like.
    [GeneratedRegex(
        "(?<!如)今年以来|(?<!如)今年来|(?:(?<!如)今年|(?<!过)去年|(?<![说证表声透文聪])明年)(?![轻龄代度均])(?:" + MonthAndDay + "?|今[天日]|" + FestivalName + ")?"
        + "|昨[天日晚夜]|(?<![提目以])前天|(?<!如)今[天日晨晚](?!头条)|(?<![说文])明[天日]"
        + "|(?<![接临贴附亲])近日(?![常期均益])|(?<![0-9一二三四五六七八九十生节假周工次当近末休])日前"
        + "|(?<!日)本周(?![边年])|(?<!马)上周(?![边密全到转年围期])|本月|这个月|上个月|下个月|上月(?!亮)|下月"
        + "|" + FestivalName + "|(?<![年历曆0-9〇一二三四五六七八九十正腊闰至到—–~～-])" + MonthAndDay,
        RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
