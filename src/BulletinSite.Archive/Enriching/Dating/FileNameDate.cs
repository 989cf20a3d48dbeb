namespace BulletinSite.Archive.Enriching.Dating;

/// <summary>Reads the date some seeds carry in their file name: page-2025-05-09, 20250509_03.</summary>
internal static class FileNameDate
{
    private const int CompactLength = 8;

    /// <summary>The date, or null where there is none, or more than one.</summary>
    public static DateOnly? Of(string stem)
    {
        DateOnly? found = null;
        for (var at = 0; at < stem.Length; at++)
        {
            // Inside a longer run of letters and digits it is a part of some other number.
            if (!char.IsAsciiDigit(stem[at]) || (at > 0 && char.IsAsciiLetterOrDigit(stem[at - 1]))) continue;
            var end = at;
            while (end < stem.Length && (char.IsAsciiLetterOrDigit(stem[end]))) end++;
            var date = Compact(stem.AsSpan(at, end - at)) ?? Separated(stem, at);
            if (date is null) continue;
            if (found is not null && found != date) return null;
            found = date;
        }

        return found;
    }

    private static DateOnly? Compact(ReadOnlySpan<char> run) =>
        run.Length == CompactLength && run.IndexOfAnyExceptInRange('0', '9') < 0 ? Day(run[..4], run[4..6], run[6..]) : null;

    private static DateOnly? Separated(string stem, int at)
    {
        const int length = 10;
        if (at + length > stem.Length || (at + length < stem.Length && char.IsAsciiLetterOrDigit(stem[at + length]))) return null;
        var text = stem.AsSpan(at, length);
        return text[4] is '-' or '_' or '.' && text[7] == text[4] ? Day(text[..4], text[5..7], text[8..]) : null;
    }

    private static DateOnly? Day(ReadOnlySpan<char> year, ReadOnlySpan<char> month, ReadOnlySpan<char> day)
    {
        Span<char> iso = stackalloc char[10];
        year.CopyTo(iso);
        month.CopyTo(iso[5..]);
        day.CopyTo(iso[8..]);
        iso[4] = iso[7] = '-';
        var isDay = DateOnly.TryParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var date);
        return isDay && date.Year is >= 1900 and <= 2099 ? date : null;
    }
}
