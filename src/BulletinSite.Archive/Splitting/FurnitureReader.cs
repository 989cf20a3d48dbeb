namespace BulletinSite.Archive.Splitting;

/// <summary>Recognises folio lines and jump lines.</summary>
internal static class FurnitureReader
{
    private const int LongestFolio = 70;
    private const int LongestJump = 24;

    /// <summary>下转第3版, （上接A1版）, Continued on page 3.</summary>
    public static bool IsJump(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestJump + 8) return false;
        line = line.Trim("（）()▶►☞→·— 　");
        if (line.StartsWith("Continued on page ", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Continued from page ", StringComparison.OrdinalIgnoreCase))
            return line[^1] is >= '0' and <= '9';
        if (line.Length > LongestJump || line.Length < 4) return false;
        var names = line.StartsWith("下转", StringComparison.Ordinal) || line.StartsWith("上接", StringComparison.Ordinal)
            || line.StartsWith("紧接", StringComparison.Ordinal) || line.StartsWith("下轉", StringComparison.Ordinal);
        return names && line.IndexOf('版') >= 3;
    }

    /// <summary>3 综合 2025年5月9日 星期五 本版编辑 田瑞; Branch newsletter No. 41 - 14 March 2024 - Page 2.</summary>
    /// <remarks>Two of: a date, a weekday, an editor, a page or volume number; and no sentence.</remarks>
    public static bool IsFolio(ReadOnlySpan<char> line, BulletinProfile profile)
    {
        if (line.Length > LongestFolio || line.ContainsAny("。，；！？")) return false;
        var signs = 0;
        if (HasChineseDate(line) || HasEnglishDate(line)) signs++;
        foreach (var word in profile.EditorWords)
        {
            var at = line.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && (!TextForm.IsLatin(word[0]) || (at + word.Length + 1 < line.Length && char.IsAsciiDigit(line[at + word.Length + 1])))) signs++;
        }

        if (HasPageNumber(line)) signs++;
        return signs >= 2;
    }

    private static bool HasChineseDate(ReadOnlySpan<char> line)
    {
        var month = line.IndexOf('月');
        return month > 0 && line[month..].IndexOf('日') is > 0 and < 5 && IsNumber(line[month - 1]);
    }

    private static bool HasEnglishDate(ReadOnlySpan<char> line)
    {
        foreach (var month in Months)
        {
            if (line.IndexOf(month, StringComparison.Ordinal) >= 0 && line.ContainsAny("0123456789")) return true;
        }

        return false;
    }

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May ", "June", "July", "August", "September", "October", "November", "December"];

    private static bool HasPageNumber(ReadOnlySpan<char> line)
    {
        if (line.Length > 2 && char.IsAsciiDigit(line[0]) && line.IndexOfAny(' ', '\u3000') is > 0 and < 4) return true;
        var page = line.IndexOf('版');
        return page > 0 && IsNumber(line[page - 1]);
    }

    private static bool IsNumber(char c) => char.IsDigit(c) || "〇一二三四五六七八九十".Contains(c, StringComparison.Ordinal);
}
