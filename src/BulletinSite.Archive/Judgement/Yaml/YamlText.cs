using System.Globalization;
using System.Text;

namespace BulletinSite.Archive.Judgement.Yaml;

/// <summary>Writes a text as YAML: plain where it can stand so, else in quotation marks.</summary>
internal static class YamlText
{
    // What begins or holds one of these means something else to YAML.
    private const string Marks = "-?:,[]{}#&*!|>'\"%@`\\=~<";

    public static string Of(string text)
    {
        if (text.Length > 0 && IsPlain(text)) return text;
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '"' or '\\') quoted.Append('\\').Append((char)rune.Value);
            else if (Rune.IsControl(rune) || rune.Value is 0x85 or 0x2028 or 0x2029 or 0xFEFF) quoted.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}");
            else quoted.Append(rune);
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsPlain(string text)
    {
        if (text[0] == ' ' || text[^1] == ' ' || char.IsAsciiDigit(text[0]) || text[0] is '+' or '.') return false;
        if (text is "true" or "false" or "null" or "yes" or "no") return false;
        foreach (var c in text)
        {
            if (char.IsControl(c) || Marks.Contains(c, StringComparison.Ordinal) || (char.IsWhiteSpace(c) && c is not (' ' or '\u3000'))) return false;
        }

        return true;
    }
}
