using System.Collections.Immutable;
using System.Globalization;
using BulletinSite.Archive.Judgement;

namespace BulletinSite.Archive.Enriching.Dating;

/// <summary>The days of festivals, those of the lunar calendar computed from the framework's table.</summary>
internal static class Festivals
{
    private static readonly ChineseLunisolarCalendar Lunar = new();

    /// <summary>Names and the day each has in a year; the day before the lunar new year is its eve.</summary>
    public static ImmutableArray<(string Name, Func<int, DateOnly?> In)> All { get; } =
    [
        ("春节", year => OfLunar(year, 1, 1)),
        ("除夕", year => OfLunar(year, 1, 1)?.AddDays(-1)),
        ("元宵节", year => OfLunar(year, 1, 15)),
        ("端午节", year => OfLunar(year, 5, 5)),
        ("中秋节", year => OfLunar(year, 8, 15)),
        ("重阳节", year => OfLunar(year, 9, 9)),
        ("元旦", year => new MonthDay(1, 1).In(year)),
        ("国庆节", year => new MonthDay(10, 1).In(year)),
        ("国庆", year => new MonthDay(10, 1).In(year)),
    ];

    /// <summary>A day of the lunar year that begins in a year; null outside the table.</summary>
    private static DateOnly? OfLunar(int year, int month, int day)
    {
        if (year <= Lunar.MinSupportedDateTime.Year || year >= Lunar.MaxSupportedDateTime.Year) return null;
        // A leap month is counted among the others from its place on.
        var leap = Lunar.GetLeapMonth(year);
        return DateOnly.FromDateTime(Lunar.ToDateTime(year, leap > 0 && month >= leap ? month + 1 : month, day, 0, 0, 0, 0));
    }
}
