namespace BulletinSite.Archive.Splitting;

/// <summary>Tells whether a paragraph begins as a report does: it says first when it happened, or where it is known from.</summary>
/// <remarks>
/// 10月30日，云雾镇…; 昨天下午，…; 记者从…获悉; …数据显示; On Tuesday the council …. What it must not take: the seasons and years a story is told in (2011年春天，…, 如今，…),
/// which stand under headings inside a body as well.
/// </remarks>
internal static class NewsOpening
{
    private const int LongestDay = 6;

    // 十二月二十八日
    private const int LongestHanDay = 7;
    private const int LongestClause = 16;
    private const int LongestLatinClause = 70;
    private const int LongestHolder = 40;

    private static readonly string[] Times = ["近日", "日前", "昨天", "昨日", "昨晚", "昨晨", "今天", "今日", "今晨", "今晚", "近期", "本周", "本週", "上周", "上週", "本月", "上月"];

    private static readonly string[] Sources = ["获悉", "獲悉", "记者从", "記者從", "数据显示", "數據顯示", "公布的数据", "发布公告", "发布消息", "發布消息"];

    private static readonly string[] Holding = ["主辦", "主办", "舉辦", "举办", "承辦", "承办", "合辦", "合办", "協辦", "协办", "聯辦", "联办"];

    private static readonly string[] LatinTimes =
    [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "May ", "June", "July", "August",
        "September", "October", "November", "December", "yesterday", "last week", "last month", "this week", "this month", "next month", "next week", "to-day", "last night",
    ];

    // As calendars shorten them.
    private static readonly string[] ShortTimes =
        ["Mon", "Tues", "Tue", "Weds", "Wed", "Thurs", "Thur", "Thu", "Fri", "Sat", "Sun", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec"];

    private const int ShortWeekdays = 11;

    public static bool Is(ReadOnlySpan<char> text)
    {
        if (TextForm.IsLatin(text[0])) return Names(text[..Math.Min(text.Length, LongestLatinClause)], LatinTimes);
        var clause = text[..Math.Min(text.Length, LongestClause)];
        return Names(clause, Times) || HasDay(clause) || Names(clause, Sources) || IsHeldBy(text);
    }

    // 由渡口文化社主辦的河燈節: who holds what the report is about.
    private static bool IsHeldBy(ReadOnlySpan<char> text) => text[0] == '由' && Names(text[..Math.Min(text.Length, LongestHolder)], Holding);

    /// <summary>Whether a line begins with a day: 14 April –, Tuesday 5 May:, 5月6日, 五月六日.</summary>
    public static bool BeginsWithDay(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        if (digits is 1 or 2 && text[digits] == '月') return HasDay(text[..Math.Min(text.Length, LongestDay)]);
        if (digits == 0 && IsNumeral(text[0]) && text.IndexOf('月') is 1 or 2) return HasDay(text[..Math.Min(text.Length, LongestHanDay)]);
        var rest = digits is 1 or 2 ? text[digits..].TrimStart() : text;
        if (rest is not [>= 'A' and <= 'Z', ..]) return false;
        foreach (var word in LatinTimes)
        {
            if (char.IsUpper(word[0]) && rest.StartsWith(word.AsSpan().TrimEnd(), StringComparison.Ordinal)) return digits is 1 or 2 || rest.IndexOfAnyInRange('0', '9') > 0;
        }

        // Fri 9 Mar, Sat. 17 Mar
        foreach (var word in ShortTimes)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal) && rest.Length > word.Length && rest[word.Length] is ' ' or '.' or ',') return digits is 1 or 2 || rest[word.Length..].TrimStart(" .,") is [>= '0' and <= '9', ..];
        }

        return false;
    }

    /// <summary>Whether a word is a day of the week: Friday, Fri.</summary>
    public static bool IsWeekday(ReadOnlySpan<char> word)
    {
        word = word.TrimEnd(".,");
        foreach (var day in ShortTimes.AsSpan(0, ShortWeekdays))
        {
            if (word.StartsWith(day, StringComparison.OrdinalIgnoreCase) && (word.Length == day.Length || word.EndsWith("day", StringComparison.OrdinalIgnoreCase))) return true;
        }

        return false;
    }

    private static bool Names(ReadOnlySpan<char> clause, string[] words)
    {
        foreach (var word in words)
        {
            if (clause.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    // 4月9日, 三月二日
    private static bool HasDay(ReadOnlySpan<char> clause)
    {
        var month = clause.IndexOf('月');
        if (month < 1) return false;
        var day = month + 1;
        while (day < clause.Length && IsNumeral(clause[day])) day++;
        return IsNumeral(clause[month - 1]) && day > month + 1 && day < clause.Length && clause[day] is '日' or '号' or '號';
    }

    private static bool IsNumeral(char c) => char.IsAsciiDigit(c) || "一二三四五六七八九十廿".Contains(c, StringComparison.Ordinal);
}
