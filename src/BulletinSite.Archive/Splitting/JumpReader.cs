using System.Globalization;

namespace BulletinSite.Archive.Splitting;

/// <summary>Recognises lines that say where an article goes on or comes from: 下转第3版, （上接A1版）, Continued on page 3.</summary>
internal static class JumpReader
{
    private const int Longest = 60;

    private static readonly string[] HanOn = ["下转", "下轉", "紧接", "緊接", "转", "轉"];
    private static readonly string[] HanFrom = ["上接", "接"];
    private static readonly string[] LatinOn = ["Continued on", "Cont. on", "Cont'd on", "Please turn to", "Turn to", "See"];
    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    private static readonly string[] LatinFrom = ["Continued from", "Cont. from", "Cont'd from"];

    public static bool IsJump(ReadOnlySpan<char> line) => Read(line) is not null;

    /// <summary>The jump a whole line is, or null.</summary>
    public static JumpNote? Read(ReadOnlySpan<char> line)
    {
        if (line.Length is < 4 or > Longest) return null;
        // Headlines end so: “…… (See page 4)”; the bracket stands for itself.
        line = line.Trim("（）()[]【】▶►☞→*·—- 　");
        if (line.IsEmpty) return null;
        if (TextForm.IsHan(line[0])) return Han(line);
        return Latin(line, LatinOn, goesOn: true) ?? Latin(line, LatinFrom, goesOn: false);
    }

    private static JumpNote? Han(ReadOnlySpan<char> line)
    {
        if (line.Length > 24) return null;
        // A word of one character needs 第 after it.
        foreach (var (words, goesOn) in new[] { (HanOn, true), (HanFrom, false) })
        {
            foreach (var word in words)
            {
                if (!line.StartsWith(word, StringComparison.Ordinal)) continue;
                var rest = line[word.Length..];
                if (word.Length == 1 && !rest.StartsWith("第", StringComparison.Ordinal)) continue;
                if (rest.IndexOf('版') is var page && page is > 0 and < 8 && PageOf(rest[..page]) is { Length: > 0 } number)
                    return new JumpNote(goesOn, number, Title(rest[(page + 1)..]));
            }
        }

        return null;
    }

    // 第一版, 1版, A1版
    private static string PageOf(ReadOnlySpan<char> text)
    {
        text = text.Trim("第 ");
        if (text.IsEmpty || text.Length > 4) return "";
        var han = "〇一二三四五六七八九";
        if (text is "十") return "10";
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && !han.Contains(c, StringComparison.Ordinal) && c is not ('十' or '头' or '頭')) return "";
        }

        if (text is "头" or "頭") return "1";
        if (text.Length == 1 && han.IndexOf(text[0], StringComparison.Ordinal) is > 0 and var digit) return digit.ToString(CultureInfo.InvariantCulture);
        if (text.Length == 2 && text[0] == '十') return string.Create(CultureInfo.InvariantCulture, $"1{han.IndexOf(text[1], StringComparison.Ordinal)}");
        return text.TrimStart('0').ToString();
    }

    private static JumpNote? Latin(ReadOnlySpan<char> line, string[] words, bool goesOn)
    {
        foreach (var word in words)
        {
            var at = line.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            // The title may stand before it: "Night bus, continued from page 1".
            if (at < 0 || (at > 0 && (goesOn || line[at - 1] != ' '))) continue;
            var rest = line[(at + word.Length)..].Trim(" :,");
            foreach (var page in new[] { "page", "Page", "PAGE", "p.", "pg." })
            {
                if (!rest.StartsWith(page, StringComparison.Ordinal)) continue;
                var number = WithoutColumn(rest[page.Length..]).Trim(" .,");
                if (InWords(number) is > 0 and var value) return new JumpNote(goesOn, value.ToString(CultureInfo.InvariantCulture), Title(line[..at]));
                var digits = 0;
                while (digits < number.Length && char.IsAsciiLetterOrDigit(number[digits]) && digits < 4) digits++;
                if (digits == 0 || !number[..digits].ContainsAnyInRange('0', '9') || digits < number.Length) continue;
                return new JumpNote(goesOn, number[..digits].ToString(), Title(line[..at]));
            }
        }

        return null;
    }

    // Continued on Page Two, Column Three
    private static ReadOnlySpan<char> WithoutColumn(ReadOnlySpan<char> text) =>
        text.IndexOf(", col", StringComparison.OrdinalIgnoreCase) is > 0 and var comma ? text[..comma] : text;

    // 0 where a word is no number.
    private static int InWords(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < Numbers.Length; i++)
        {
            if (word.Equals(Numbers[i], StringComparison.OrdinalIgnoreCase)) return i + 1;
        }

        return 0;
    }

    private static string Title(ReadOnlySpan<char> text) => text.Trim("，,:： 　—-）)(（《》“”\"").ToString();
}
