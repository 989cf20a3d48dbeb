namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the parts folios are made of: dates, weekdays, times, page, issue and volume numbers, prices, editors and sources with names.</summary>
internal sealed class FolioParts(BulletinProfile profile)
{
    private const string HanDigits = "〇○零一二三四五六七八九十廿卅百千兩两";
    private const string HanDates = HanDigits + "星禮礼农農夏中公西";
    private const int LongestNames = 24;
    private const int ShortWord = 2;

    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        "Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sept.", "Sep.", "Oct.", "Nov.", "Dec.",
    ];

    private static readonly string[] Seasons = ["Spring Term", "Summer Term", "Autumn Term", "Spring", "Summer", "Autumn", "Fall", "Winter"];

    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static readonly string[] Numbered = ["Volume", "Vol.", "Vol", "Issue", "Number", "No.", "Page", "Edition", "Week"];

    // Most characters begin no part: looked up before any word is compared.
    private readonly Dictionary<char, string[]> _editors = profile.EditorWords
        .SelectMany(word => new[] { char.ToLowerInvariant(word[0]), char.ToUpperInvariant(word[0]) }.Distinct().Select(first => (First: first, Word: word)))
        .GroupBy(entry => entry.First).ToDictionary(group => group.Key, group => group.Select(entry => entry.Word).ToArray());

    public FolioSigns Of(ReadOnlySpan<char> line)
    {
        int rest = 0, at = 0;
        var kinds = FolioSign.None;
        bool apart = false, sentence = false;
        while (at < line.Length)
        {
            var start = at;
            var run = FolioSign.None;
            while (at < line.Length && PartAt(line, at) is { Length: > 0 } part)
            {
                at += part.Length;
                run |= part.Kind == FolioSign.NamedTightly && ((kinds | run) & FolioSign.NamedTightly) != 0 ? FolioSign.NamedTightlyAgain : part.Kind;
            }

            if (run != FolioSign.None)
            {
                var isApart = IsEdge(line, start - 1) && IsEdge(line, at);
                if (!isApart) run &= ~FolioSign.WholeDate;
                apart |= isApart;
                kinds |= run;
                continue;
            }

            if (IsEdge(line, at)) sentence |= line[at] is '，' or '、' && rest > 0;
            else rest += TextForm.WidthOf(line.Slice(at, 1));
            at++;
        }

        return new FolioSigns(kinds, apart, sentence, rest);
    }

    private static bool IsEdge(ReadOnlySpan<char> line, int at) => at < 0 || at >= line.Length || TextForm.IsBlank(line[at]) || !char.IsLetterOrDigit(line[at]);

    private (int Length, FolioSign Kind) PartAt(ReadOnlySpan<char> line, int at)
    {
        if (IsEdge(line, at)) return default;
        var left = line[at..];
        var isWordStart = at == 0 || !TextForm.IsLatin(line[at - 1]) || !TextForm.IsLatin(line[at]);
        if (isWordStart && Named(left) is { Length: > 0 } named) return named;
        if (isWordStart && Address(left) is > 0 and var address) return (address, FolioSign.Address);
        if (IsPaddedNumber(line, at)) return (2, FolioSign.Page);
        return PageNumber(left, at == 0) is { Length: > 0 } page ? page : Date(left, isWordStart);
    }

    // 要闻 02
    private static bool IsPaddedNumber(ReadOnlySpan<char> line, int at) =>
        at > 0 && at == line.Length - 2 && TextForm.IsBlank(line[at - 1]) && line[at] == '0' && char.IsAsciiDigit(line[at + 1]);

    // 责任编辑：王强 李丽 ends where the next part begins.
    private (int Length, FolioSign Kind) Named(ReadOnlySpan<char> text)
    {
        if (!_editors.TryGetValue(text[0], out var words)) return default;
        foreach (var word in words)
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            var at = word.Length;
            if (TextForm.IsLatin(word[^1]) && at < text.Length && TextForm.IsLatin(text[at])) continue;
            var hasColon = at < text.Length && text[at] is ':' or '：' or '／';
            var isTight = !hasColon && at < text.Length && TextForm.IsHan(text[at]);
            // 编辑同志： opens a letter to the editor.
            if (isTight && text[at..].StartsWith("同志", StringComparison.Ordinal)) return default;
            if (hasColon) at++;
            var names = Names(text[at..], hasColon);
            if (isTight && names == 0) return default;
            return (at + names, isTight && word.Length <= ShortWord ? FolioSign.NamedTightly : FolioSign.Named);
        }

        return default;
    }

    private int Names(ReadOnlySpan<char> text, bool afterColon)
    {
        int at = 0, end = 0, names = 0;
        while (at < text.Length && at < LongestNames)
        {
            while (at < text.Length && (TextForm.IsBlank(text[at]) || text[at] is '、' or '/')) at++;
            var start = at;
            while (at < text.Length && TextForm.IsHan(text[at])) at++;
            // Without a colon the editor's name follows, and nothing else does.
            if (at - start is < 1 or > 4 && !(afterColon && names == 0)) break;
            if (IsEditorWord(text[start..])) break;
            (end, names) = (at, names + 1);
            if (at < text.Length && text[at] is ':' or '：' or '／') return start;
        }

        return end;
    }

    private bool IsEditorWord(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_editors.TryGetValue(text[0], out var words)) return false;
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static (int Length, FolioSign Kind) PageNumber(ReadOnlySpan<char> text, bool atStart)
    {
        foreach (var word in TextForm.IsLatin(text[0]) ? Numbered : [])
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            var at = word.Length;
            while (at < text.Length && text[at] is ' ' or '.' or ':') at++;
            var number = Digits(text[at..], 5);
            if (number == 0) number = Roman(text[at..]);
            if (number > 0) return (at + number, FolioSign.Page);
        }

        if (text.Length > 1 && text[0] is '头' or '頭' or '首' && text[1] == '版') return (2, FolioSign.Page);

        // 第3版, 第一二八期, 总第88期, A04, 3版
        var start = text[0] is '总' or '總' && text.Length > 1 ? 1 : 0;
        var ordinal = start < text.Length && text[start] == '第';
        if (ordinal) start++;
        if (start < text.Length && char.IsAsciiLetterUpper(text[start]) && start + 1 < text.Length && char.IsAsciiDigit(text[start + 1])) start++;
        var digits = ordinal || start > 0 ? Numeral(text[start..]) : Digits(text, 3);
        if (digits == 0) return default;
        var after = start + digits;
        while (after < text.Length && text[after] == ' ') after++;
        if (after < text.Length && text[after] is '版' or '期' or '号' or '號' or '卷' or '页' or '頁' or '張' or '张' or '面')
            return ordinal || text[after] is '版' ? (after + 1, text[after] is '版' or '页' or '頁' or '面' ? FolioSign.Page : FolioSign.Issue) : default;
        if (start > 0 && !ordinal) return IsEdge(text, start + digits) && text.Slice(start, digits).ContainsAnyInRange('1', '9') ? (start + digits, FolioSign.Page) : default;
        // A number by itself at the line's start: the page.
        // "2 eggs" is an amount.
        return atStart && digits <= 3 && (digits == text.Length || (TextForm.IsBlank(text[digits]) && text[digits..].TrimStart() is not [>= 'a' and <= 'z', ..])) ? (digits, FolioSign.Page) : default;
    }

    private static (int Length, FolioSign Kind) Date(ReadOnlySpan<char> text, bool isWordStart)
    {
        if (TextForm.IsHan(text[0]) && !HanDates.Contains(text[0], StringComparison.Ordinal)) return default;
        if (text.StartsWith("星期", StringComparison.Ordinal) || text.StartsWith("禮拜", StringComparison.Ordinal) || text.StartsWith("礼拜", StringComparison.Ordinal))
            return (Math.Min(3, text.Length), FolioSign.Weekday);
        if (text.StartsWith("农历", StringComparison.Ordinal) || text.StartsWith("農曆", StringComparison.Ordinal) || text.StartsWith("夏历", StringComparison.Ordinal)) return (HanRun(text), FolioSign.Calendar);
        if (text.StartsWith("中華民國", StringComparison.Ordinal) || text.StartsWith("中华民国", StringComparison.Ordinal)) return (4, FolioSign.Calendar);
        if (text.StartsWith("公曆", StringComparison.Ordinal) || text.StartsWith("公历", StringComparison.Ordinal) || text.StartsWith("西曆", StringComparison.Ordinal)) return (2, FolioSign.Calendar);
        var digits = Numeral(text);
        if (digits > 0) return DateFromNumber(text, digits);
        if (IsWrittenTogether(text)) return (8, FolioSign.Date | FolioSign.WholeDate);
        return isWordStart && TextForm.IsLatin(text[0]) ? EnglishDate(text) : default;
    }

    // 20240226
    private static bool IsWrittenTogether(ReadOnlySpan<char> text) =>
        Digits(text, 8) == 8 && (text.StartsWith("19", StringComparison.Ordinal) || text.StartsWith("20", StringComparison.Ordinal))
        && text[4] is '0' or '1' && text[6] is >= '0' and <= '3';

    private static (int Length, FolioSign Kind) DateFromNumber(ReadOnlySpan<char> text, int digits)
    {
        if (digits >= text.Length) return default;
        if (text[digits] == '年') return (digits + 1, FolioSign.Date | FolioSign.WholeDate);
        // 七月號
        if (text[digits] == '月' && digits + 1 < text.Length && text[digits + 1] is ('号' or '號')) return (digits + 2, FolioSign.Issue);
        if (text[digits] is '月' or '日' or '号' or '號') return (digits + 1, FolioSign.Date);
        if (text[digits] is '分' or '角' or '元' || (text[digits] == 'p' && IsEdge(text, digits + 1))) return (digits + 1, FolioSign.Price);
        if (!char.IsAsciiDigit(text[0])) return default;
        // 2024-02-26, 2024.2.26, 10:32, 10:32:08
        var end = digits;
        var parts = 1;
        while (end + 1 < text.Length && text[end] is '-' or '/' or '.' or ':' && char.IsAsciiDigit(text[end + 1]))
        {
            end++;
            end += Digits(text[end..], 4);
            parts++;
        }

        if (parts >= 3 && text[digits] != ':') return (end, FolioSign.Date | FolioSign.WholeDate);
        if (parts >= 2) return (end, text[digits] == ':' ? FolioSign.Time : FolioSign.Date);
        // 14 March 2024
        var rest = text[digits..];
        var (month, kind) = digits <= 2 ? EnglishDate(rest.TrimStart(' ')) : default;
        return month > 0 ? (digits + (rest.Length - rest.TrimStart(' ').Length) + month, kind) : default;
    }

    private static (int Length, FolioSign Kind) EnglishDate(ReadOnlySpan<char> text, bool isRange = false)
    {
        if (text.IsEmpty) return default;
        foreach (var day in Days)
        {
            if (text.StartsWith(day, StringComparison.OrdinalIgnoreCase)) return (day.Length, FolioSign.Weekday);
        }

        foreach (var season in Seasons)
        {
            if (text.StartsWith(season, StringComparison.OrdinalIgnoreCase) && text.Length > season.Length + 4 && text[season.Length] == ' ' && Digits(text[(season.Length + 1)..], 4) == 4)
                return (season.Length + 5, FolioSign.Date | FolioSign.WholeDate);
        }

        foreach (var month in Months)
        {
            // Nov 21, as machines write it.
            var name = month.AsSpan().TrimEnd('.');
            if (!text.StartsWith(name, StringComparison.OrdinalIgnoreCase)) continue;
            var at = name.Length;
            // January - March 2012
            var further = text[at..].TrimStart(" -–/");
            if (!isRange && text[at..^further.Length].ContainsAny("-–/") && EnglishDate(further, isRange: true) is { Length: > 0, Kind: FolioSign.Date or (FolioSign.Date | FolioSign.WholeDate) } last)
                return (text.Length - further.Length + last.Length, FolioSign.Date | FolioSign.WholeDate);

            // "May" is a month only with a number.
            var numbers = 0;
            while (at < text.Length && numbers < 2)
            {
                var next = at;
                while (next < text.Length && text[next] is ' ' or ',' or '.') next++;
                var digits = Digits(text[next..], 4);
                if (digits == 0) break;
                at = next + digits;
                numbers++;
                if (text[at..].StartsWith("st", StringComparison.Ordinal) || text[at..].StartsWith("th", StringComparison.Ordinal)) at += 2;
            }

            if (numbers > 0) return (at, numbers > 1 ? FolioSign.Date | FolioSign.WholeDate : FolioSign.Date);
        }

        if (text.StartsWith("PRICE", StringComparison.OrdinalIgnoreCase) || text.StartsWith("ONE CENT", StringComparison.OrdinalIgnoreCase))
        {
            var end = 0;
            while (end < text.Length && !(end > 0 && text[end] is '.' or '|')) end++;
            return (end, FolioSign.Price);
        }

        return default;
    }

    // www.example.org, news@example.org
    private static int Address(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(' ', '|', '\u3000');
        if (end < 0) end = text.Length;
        return TextForm.IsLatin(text[0]) && (text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http", StringComparison.OrdinalIgnoreCase) || text[..end].Contains('@')) ? end : 0;
    }

    private static int Digits(ReadOnlySpan<char> text, int most)
    {
        var at = 0;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] is >= '０' and <= '９')) at++;
        return at <= most ? at : 0;
    }

    private static int Numeral(ReadOnlySpan<char> text)
    {
        var digits = Digits(text, 5);
        if (digits > 0) return digits;
        var at = 0;
        while (at < text.Length && at < 8 && HanDigits.Contains(text[at], StringComparison.Ordinal)) at++;
        return at;
    }

    private static int Roman(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && text[at] is 'I' or 'V' or 'X' or 'L' or 'C') at++;
        return at > 0 && (at == text.Length || !TextForm.IsLatin(text[at])) ? at : 0;
    }

    private static int HanRun(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && TextForm.IsHan(text[at])) at++;
        return at;
    }
}
