namespace BulletinSite.Archive.Enriching.Dating;

/// <summary>Reads the numbers of dates, in digits or in Chinese: 2025, 二〇二五, 十二, 二十一, 廿一.</summary>
internal static class Numeral
{
    private const string ChineseDigits = "〇一二三四五六七八九";
    private const int LongestNumber = 9;

    public static bool IsDigit(char c) => char.IsAsciiDigit(c) || IsChineseDigit(c);

    /// <summary>The end of the run of digits that begins here.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsDigit(text[at])) at++;
        return at;
    }

    /// <summary>Reads a number and moves behind it.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, ref int at, out int value, out int digits)
    {
        value = 0;
        var start = at;
        if (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            while (at < text.Length && char.IsAsciiDigit(text[at])) value = at - start < LongestNumber ? value * 10 + text[at++] - '0' : Overlong(text, ref at);
            digits = at - start;
            return digits <= LongestNumber;
        }

        while (at < text.Length && IsChineseDigit(text[at])) at++;
        digits = at - start;
        return digits is > 0 and <= 4 && TryReadChinese(text[start..at], out value);
    }

    private static int Overlong(ReadOnlySpan<char> text, ref int at)
    {
        at = EndOf(text, at);
        return 0;
    }

    private static bool IsChineseDigit(char c) => c is '十' or '○' or '零' or '廿' or '卅' || ChineseDigits.Contains(c, StringComparison.Ordinal);

    private static bool TryReadChinese(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        // 廿三 is 二十三, 卅 is 三十.
        if (text[0] is '廿' or '卅')
        {
            if (text.Length > 2 || (text.Length == 2 && ValueOf(text[1]) is < 1 or > 9)) return false;
            value = (text[0] == '廿' ? 20 : 30) + (text.Length == 2 ? ValueOf(text[1]) : 0);
            return true;
        }

        if (text.IndexOfAny('廿', '卅') >= 0) return false;
        var ten = text.IndexOf('十');
        if (ten < 0)
        {
            // 二〇二五 is written digit by digit; 三 stands alone; two or three digits without 十 are no part of a date.
            if (text.Length is not (1 or 4)) return false;
            foreach (var c in text) value = value * 10 + ValueOf(c);
            return true;
        }

        if (ten > 1 || text.Length - ten > 2) return false;
        value = (ten == 0 ? 1 : ValueOf(text[0])) * 10 + (ten + 1 < text.Length ? ValueOf(text[ten + 1]) : 0);
        return true;
    }

    private static int ValueOf(char c) => c is '○' or '零' ? 0 : c == '十' ? 10 : ChineseDigits.IndexOf(c, StringComparison.Ordinal);
}
