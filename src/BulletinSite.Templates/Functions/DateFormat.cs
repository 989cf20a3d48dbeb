using System.Globalization;
using System.Text;

namespace BulletinSite.Templates.Functions;

/// <summary>Writes dates in formats with percent signs, always in the invariant culture.</summary>
internal static class DateFormat
{
    public const string Default = "%d %b %Y";

    public static string Format(DateTime date, string format) => Format(date, format, Default);

    /// <param name="date">The date.</param>
    /// <param name="format">What to write, with percent signs.</param>
    /// <param name="usual">What <c>%g</c> alone stands for.</param>
    public static string Format(DateTime date, string format, string usual)
    {
        // The space is the language's own.
        if (format == "%g") format = " " + usual;
        var text = new StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%' || i + 1 == format.Length)
            {
                text.Append(format[i]);
                continue;
            }

            var letter = format[++i];
            if (letter == 'g') continue;
            if (Part(date, letter) is { } part) text.Append(part);
            else text.Append('%').Append(letter);
        }

        return text.ToString();
    }

    private static string? Part(DateTime date, char letter) => letter switch
    {
        'a' => Net(date, "ddd"),
        'A' => Net(date, "dddd"),
        'b' or 'h' => Net(date, "MMM"),
        'B' => Net(date, "MMMM"),
        'c' => Format(date, "%a %b %d %T %Y"),
        'C' => Number(date.Year / 100, "00"),
        'd' => Net(date, "dd"),
        'D' => Net(date, "MM/dd/yy"),
        'e' => Padded(date.Day),
        'F' => Net(date, "yyyy-MM-dd"),
        'H' => Net(date, "HH"),
        'I' => Net(date, "hh"),
        'j' => Number(date.DayOfYear, "000"),
        'k' => Padded(date.Hour),
        'l' => Padded((date.Hour + 11) % 12 + 1),
        'L' => Net(date, "fff"),
        'm' => Net(date, "MM"),
        'M' => Net(date, "mm"),
        'n' => "\n",
        'N' => Number(date.Ticks % TimeSpan.TicksPerSecond * 100, "000000000"),
        'p' => Net(date, "tt"),
        'P' => Net(date, "tt").ToLowerInvariant(),
        'r' => Net(date, "hh:mm:ss tt"),
        'R' => Net(date, "HH:mm"),
        's' => Number((long)Math.Floor((date - DateTime.UnixEpoch).TotalSeconds), "0"),
        'S' => Net(date, "ss"),
        't' => "\t",
        'T' => Net(date, "HH:mm:ss"),
        'u' => Number(((int)date.DayOfWeek + 6) % 7 + 1, "0"),
        'U' => Number(Week(date, CalendarWeekRule.FirstDay, DayOfWeek.Sunday), "00"),
        'v' => $"{Padded(date.Day)}-{Net(date, "MMM").ToUpperInvariant()}-{Net(date, "yyyy")}",
        'V' => Number(ISOWeek.GetWeekOfYear(date), "00"),
        'w' => Number((int)date.DayOfWeek, "0"),
        'W' => Number(Week(date, CalendarWeekRule.FirstDay, DayOfWeek.Monday), "00"),
        'x' => Net(date, "d"),
        'X' => Net(date, "T"),
        'y' => Net(date, "yy"),
        'Y' => Net(date, "yyyy"),
        // Templates see every time as that of UTC, whatever zone the machine is in.
        'Z' => "+00:00",
        '%' => "%",
        _ => null,
    };


    private static string Net(DateTime date, string format) => date.ToString(format, CultureInfo.InvariantCulture);

    private static string Number(long number, string format) => number.ToString(format, CultureInfo.InvariantCulture);

    private static string Padded(int number) => number.ToString(CultureInfo.InvariantCulture).PadLeft(2);

    private static int Week(DateTime date, CalendarWeekRule rule, DayOfWeek first) => CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(date, rule, first);
}
