namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the parts folios are made of: dates, weekdays, times, page, issue and volume numbers, prices, editors and sources with names.</summary>
internal sealed class FolioParts(BulletinProfile profile)
{
    private const string HanDigits = "〇○零一二三四五六七八九十廿卅百千兩两";
    private const string HanDates = HanDigits + "星禮礼农農夏中公西";
    private const int LongestNames = 24;

    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        "Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sept.", "Sep.", "Oct.", "Nov.", "Dec.",
    ];

    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static readonly string[] Numbered = ["Volume", "Vol.", "Vol", "Issue", "Number", "No.", "Page", "Edition"];

    // Most characters begin no part: looked up before any word is compared.
    private readonly Dictionary<char, string[]> _editors = profile.EditorWords
        .SelectMany(word => new[] { char.ToLowerInvariant(word[0]), char.ToUpperInvariant(word[0]) }.Distinct().Select(first => (First: first, Word: word)))
        .GroupBy(entry => entry.First).ToDictionary(group => group.Key, group => group.Select(entry => entry.Word).ToArray());

    public FolioSigns Of(ReadOnlySpan<char> line)
    {
        int signs = 0, rest = 0, at = 0;
        var namesPage = false;
        var sentence = false;
        while (at < line.Length)
        {
            var left = line[at..];
            var isWordStart = at == 0 || !TextForm.IsLatin(line[at - 1]) || !TextForm.IsLatin(line[at]);
            if (TextForm.IsBlank(left[0]) || !char.IsLetterOrDigit(left[0]))
            {
                sentence |= left[0] is '，' or '、' && rest > 0;
                at++;
            }
            else if (isWordStart && Named(left) is > 0 and var named)
            {
                (signs, namesPage) = (signs + 1, true);
                at += named;
            }
            else if (PageNumber(left, at == 0) is > 0 and var page)
            {
                (signs, namesPage) = (signs + 1, true);
                at += page;
            }
            else if (Date(left, isWordStart) is > 0 and var date)
            {
                signs++;
                at += date;
            }
            else
            {
                rest += TextForm.WidthOf(left[..1]);
                at++;
            }
        }

        return new FolioSigns(signs, namesPage, sentence, rest);
    }

    // 责任编辑：王强 李丽 ends where the next part begins.
    private int Named(ReadOnlySpan<char> text)
    {
        if (!_editors.TryGetValue(text[0], out var words)) return 0;
        foreach (var word in words)
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            var at = word.Length;
            if (TextForm.IsLatin(word[^1]) && at < text.Length && TextForm.IsLatin(text[at])) continue;
            var hasColon = at < text.Length && text[at] is ':' or '：';
            if (hasColon) at++;
            return at + Names(text[at..], hasColon);
        }

        return 0;
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
            if (at < text.Length && text[at] is ':' or '：') return start;
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

    private static int PageNumber(ReadOnlySpan<char> text, bool atStart)
    {
        foreach (var word in TextForm.IsLatin(text[0]) ? Numbered : [])
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            var at = word.Length;
            while (at < text.Length && text[at] is ' ' or '.' or ':') at++;
            var number = Digits(text[at..], 5);
            if (number == 0) number = Roman(text[at..]);
            if (number > 0) return at + number;
        }

        // 第3版, 第一二八期, 总第88期, A04, 3版
        var start = text[0] is '总' or '總' && text.Length > 1 ? 1 : 0;
        var ordinal = start < text.Length && text[start] == '第';
        if (ordinal) start++;
        if (start < text.Length && char.IsAsciiLetterUpper(text[start]) && start + 1 < text.Length && char.IsAsciiDigit(text[start + 1])) start++;
        var digits = ordinal || start > 0 ? Numeral(text[start..]) : Digits(text, 3);
        if (digits == 0) return 0;
        var after = start + digits;
        while (after < text.Length && text[after] == ' ') after++;
        if (after < text.Length && text[after] is '版' or '期' or '号' or '號' or '卷' or '页' or '頁' or '張' or '张' or '面')
            return ordinal || text[after] is '版' ? after + 1 : 0;
        if (start > 0 && !ordinal) return start + digits;
        // A number by itself at the line's start: the page.
        return atStart && digits <= 3 && (digits == text.Length || TextForm.IsBlank(text[digits])) ? digits : 0;
    }

    private static int Date(ReadOnlySpan<char> text, bool isWordStart)
    {
        if (TextForm.IsHan(text[0]) && !HanDates.Contains(text[0], StringComparison.Ordinal)) return 0;
        if (text.StartsWith("星期", StringComparison.Ordinal) || text.StartsWith("禮拜", StringComparison.Ordinal) || text.StartsWith("礼拜", StringComparison.Ordinal))
            return Math.Min(3, text.Length);
        if (text.StartsWith("农历", StringComparison.Ordinal) || text.StartsWith("農曆", StringComparison.Ordinal) || text.StartsWith("夏历", StringComparison.Ordinal)) return HanRun(text);
        if (text.StartsWith("中華民國", StringComparison.Ordinal) || text.StartsWith("中华民国", StringComparison.Ordinal)) return 4;
        if (text.StartsWith("公曆", StringComparison.Ordinal) || text.StartsWith("公历", StringComparison.Ordinal) || text.StartsWith("西曆", StringComparison.Ordinal)) return 2;
        var digits = Numeral(text);
        if (digits > 0) return DateFromNumber(text, digits);
        return isWordStart && TextForm.IsLatin(text[0]) ? EnglishDate(text) : 0;
    }

    private static int DateFromNumber(ReadOnlySpan<char> text, int digits)
    {
        if (digits >= text.Length) return 0;
        if (text[digits] is '年' or '月' or '日' or '号' or '號') return digits + 1;
        if (text[digits] is '分' or '角' or '元') return digits + 1;
        if (!char.IsAsciiDigit(text[0])) return 0;
        // 2024-02-26, 2024.2.26, 10:32, 10:32:08
        var end = digits;
        var parts = 1;
        while (end + 1 < text.Length && text[end] is '-' or '/' or '.' or ':' && char.IsAsciiDigit(text[end + 1]))
        {
            end++;
            end += Digits(text[end..], 4);
            parts++;
        }

        if (parts >= 2) return end;
        // 14 March 2024
        var rest = text[digits..];
        var month = digits <= 2 ? EnglishDate(rest.TrimStart(' ')) : 0;
        return month > 0 ? digits + (rest.Length - rest.TrimStart(' ').Length) + month : 0;
    }

    private static int EnglishDate(ReadOnlySpan<char> text)
    {
        foreach (var day in Days)
        {
            if (text.StartsWith(day, StringComparison.OrdinalIgnoreCase)) return day.Length;
        }

        foreach (var month in Months)
        {
            if (!text.StartsWith(month, StringComparison.OrdinalIgnoreCase)) continue;
            var at = month.Length;
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

            if (numbers > 0) return at;
        }

        if (text.StartsWith("PRICE", StringComparison.OrdinalIgnoreCase) || text.StartsWith("ONE CENT", StringComparison.OrdinalIgnoreCase))
        {
            var end = 0;
            while (end < text.Length && !(end > 0 && text[end] is '.' or '|')) end++;
            return end;
        }

        return 0;
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
