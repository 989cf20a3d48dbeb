using System.Globalization;
using System.Text.RegularExpressions;

namespace BulletinSite.Archive.Enriching.Dating;

/// <summary>Reads the date some seeds carry in their file name: page-2025-05-09, 20250509_03, 2025年5月9日第3版.</summary>
/// <remarks>Month and day have two digits unless 月 and 日 say which they are: 2025-5-3 may as well be a volume, an issue and a page.</remarks>
public static partial class FileNameDate
{
    // A number of eight digits is a day only in the centuries newspapers are kept of.
    private const int FirstYear = 1800;
    private const int LastYear = 2099;

    /// <summary>The date, or null where there is none, or more than one.</summary>
    /// <param name="stem">The file's name without its ending.</param>
    public static DateOnly? Of(string stem)
    {
        DateOnly? found = null;
        foreach (Match written in Form().Matches(stem))
        {
            if (DayOf(written) is not { } day) continue;
            if (found is not null && found != day) return null;
            found = day;
        }

        return found;
    }

    /// <summary>The same name with a day in 年月日 in digits and hyphens, set apart by blanks: 2025年5月9日第3版 becomes " 2025-05-09 第3版".</summary>
    public static string InDigits(string stem) => Form().Replace(stem, written =>
        written.Groups["sign"].Value == "年" && DayOf(written) is { } day ? day.ToString("' 'yyyy-MM-dd' '", CultureInfo.InvariantCulture) : written.Value);

    private static DateOnly? DayOf(Match written)
    {
        var iso = $"{written.Groups["year"].Value}-{written.Groups["month"].Value.PadLeft(2, '0')}-{written.Groups["day"].Value.PadLeft(2, '0')}";
        var isDay = DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        return isDay && day.Year is >= FirstYear and <= LastYear ? day : null;
    }

    // Inside a longer run of letters and digits it is a part of some other number.
    [GeneratedRegex(@"(?<![0-9A-Za-z])(?<year>[0-9]{4})(?:(?<month>[0-9]{2})(?<day>[0-9]{2})(?![0-9A-Za-z])|(?<sign>[-_.])(?<month>[0-9]{2})\k<sign>(?<day>[0-9]{2})(?![0-9A-Za-z])|(?<sign>年)(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})[日号])", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
