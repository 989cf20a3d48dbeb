using System.Globalization;
using System.Text;

namespace BulletinSite.Templates.Functions;

/// <summary>Reads dates, freely or by a format with percent signs.</summary>
internal static class DatePattern
{
    private const DateTimeStyles Styles = DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AdjustToUniversal;

    public static DateTime? Parse(string text, string? pattern)
    {
        if (string.IsNullOrEmpty(pattern)) return DateTime.TryParse(text, CultureInfo.InvariantCulture, Styles, out var free) ? free : null;
        return DateTime.TryParseExact(text, ToNet(pattern), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var exact) ? exact : null;
    }

    private static string ToNet(string pattern)
    {
        var net = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length) net.Append(Part(pattern[++i]));
            else net.Append('\\').Append(pattern[i]);
        }

        return net.ToString();
    }

    private static string Part(char letter) => letter switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'd' => "dd",
        'D' => "MM/dd/yy",
        'e' => "%d",
        'F' => "yyyy-MM-dd",
        'H' => "HH",
        'I' => "hh",
        'k' => "H",
        'l' => "h",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'p' or 'P' => "tt",
        'r' => "hh:mm:ss tt",
        'R' => "HH:mm",
        'S' => "ss",
        'T' => "HH:mm:ss",
        'y' => "yy",
        'Y' => "yyyy",
        'Z' => "zzz",
        'n' => "\\\n",
        't' => "\\\t",
        var other => "\\" + other,
    };
}
