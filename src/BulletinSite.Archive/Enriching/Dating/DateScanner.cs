using System.Globalization;
using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching.Dating;

/// <summary>Finds dates in running text: 2025年5月9日, 二〇二五年五月九日, 1月16日, 2023年, 2025-05-09, 14 March 2024.</summary>
internal static class DateScanner
{
    private const int FirstYear = 1900;
    private const int LastYear = 2099;

    /// <summary>All dates of a text in order; a month that does not exist or a day its month does not have is no date.</summary>
    public static List<DateMention> Find(ReadOnlySpan<char> text)
    {
        var found = new List<DateMention>();
        var at = 0;
        while (at < text.Length)
        {
            if (!Numeral.IsDigit(text[at]))
            {
                at++;
                continue;
            }

            var mention = Read(text, at);
            if (mention is { } date) found.Add(date);
            at = mention?.Span.End ?? Numeral.EndOf(text, at);
        }

        return found;
    }

    private static DateMention? Read(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        if (!Numeral.TryRead(text, ref at, out var first, out var digits)) return null;
        if (digits == 4 && first is >= FirstYear and <= LastYear && at < text.Length)
        {
            if (text[at] is '-' or '.' or '/' && ReadSeparated(text, start, at, first) is { } separated) return separated;
            var mark = SkipBlanks(text, at);
            if (mark < text.Length && text[mark] is '年') return ReadAfterYear(text, start, mark + 1, first);
            return null;
        }

        return ReadEnglish(text, start, at, first, digits) ?? ReadMonthDay(text, start, at, first, year: 0);
    }

    private static DateMention? ReadAfterYear(ReadOnlySpan<char> text, int start, int at, int year)
    {
        var next = SkipBlanks(text, at);
        if (next < text.Length && Numeral.TryRead(text, ref next, out var month, out _) && ReadMonthDay(text, start, next, month, year) is { } date) return date;
        return new DateMention(year, 0, 0, TextSpan.FromBounds(start, at));
    }

    /// <summary>A month whose number has been read: 5 | 月9日.</summary>
    private static DateMention? ReadMonthDay(ReadOnlySpan<char> text, int start, int at, int month, int year)
    {
        at = SkipBlanks(text, at);
        if (month is < 1 or > 12 || at >= text.Length || text[at] != '月') return null;
        var afterMonth = at + 1;
        at = SkipBlanks(text, afterMonth);
        if (at < text.Length && Numeral.TryRead(text, ref at, out var day, out _))
        {
            at = SkipBlanks(text, at);
            // A leap year stands for all where the year is not given.
            if (at < text.Length && text[at] is '日' or '号' && day >= 1 && day <= DateTime.DaysInMonth(year == 0 ? 2000 : year, month))
                return new DateMention(year, month, day, TextSpan.FromBounds(start, at + 1));
        }

        return year > 0 ? new DateMention(year, month, 0, TextSpan.FromBounds(start, afterMonth)) : null;
    }

    private static DateMention? ReadSeparated(ReadOnlySpan<char> text, int start, int at, int year)
    {
        var separator = text[at];
        at++;
        if (!Numeral.TryRead(text, ref at, out var month, out var monthDigits) || monthDigits > 2) return null;
        if (at >= text.Length || text[at] != separator) return null;
        at++;
        if (!Numeral.TryRead(text, ref at, out var day, out var dayDigits) || dayDigits > 2) return null;
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        return new DateMention(year, month, day, TextSpan.FromBounds(start, at));
    }

    /// <summary>14 March 2024: the day has been read.</summary>
    private static DateMention? ReadEnglish(ReadOnlySpan<char> text, int start, int at, int day, int digits)
    {
        if (digits > 2 || at + 1 >= text.Length || text[at] != ' ') return null;
        at++;
        var months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;
        for (var month = 1; month <= 12; month++)
        {
            var name = months[month - 1];
            if (!text[at..].StartsWith(name, StringComparison.OrdinalIgnoreCase)) continue;
            at = SkipBlanks(text, at + name.Length);
            if (at >= text.Length || !Numeral.TryRead(text, ref at, out var year, out var yearDigits)) return null;
            if (yearDigits != 4 || year is < FirstYear or > LastYear || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
            return new DateMention(year, month, day, TextSpan.FromBounds(start, at));
        }

        return null;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u3000') at++;
        return at;
    }
}
