namespace BulletinSite.Archive.Enriching;

/// <summary>One date of an EDTF expression: a day, or something coarser, with its qualification.</summary>
/// <param name="Precision">How much of it is given.</param>
/// <param name="Year">The year, the first year of a decade, or 0 where the year is not known.</param>
/// <param name="Month">The month, the season (21–24), or 0.</param>
/// <param name="Day">The day, or 0.</param>
/// <param name="IsUncertain">Marked <c>?</c> or <c>%</c>: the source is in doubt.</param>
/// <param name="IsApproximate">Marked <c>~</c> or <c>%</c>: about that time.</param>
public readonly record struct EdtfPoint(
    EdtfPrecision Precision,
    int Year,
    int Month = 0,
    int Day = 0,
    bool IsUncertain = false,
    bool IsApproximate = false)
{
    public bool IsQualified => IsUncertain || IsApproximate;

    /// <summary>The days it can be; null where the year is not known.</summary>
    public DayRange? Bounds => Precision switch
    {
        EdtfPrecision.DayOfSomeYear => null,
        _ when IsApproximate => Pad(ExactBounds),
        _ => ExactBounds,
    };

    private DayRange ExactBounds => Precision switch
    {
        EdtfPrecision.Decade => new DayRange(new DateOnly(Year, 1, 1), new DateOnly(Year + 9, 12, 31)),
        EdtfPrecision.Year => DayRange.OfYear(Year),
        EdtfPrecision.Season => SeasonBounds,
        EdtfPrecision.Day => DayRange.Of(new DateOnly(Year, Month, Day)),
        _ => DayRange.OfMonth(Year, Month),
    };

    // Northern seasons; a winter begins in December and ends in the next year.
    private DayRange SeasonBounds
    {
        get
        {
            var first = new DateOnly(Year, (Month - 20) * 3, 1);
            return new DayRange(first, first.AddMonths(3).AddDays(-1));
        }
    }

    // How far "about" reaches is not said by the standard; these bounds are the archive's own, for sorting and filters.
    private DayRange Pad(DayRange exact)
    {
        var days = Precision switch
        {
            EdtfPrecision.Day => 3,
            EdtfPrecision.Decade => 3653,
            EdtfPrecision.Year => 366,
            _ => 31,
        };
        return new DayRange(Shift(exact.First, -days), Shift(exact.Last, days));
    }

    private static DateOnly Shift(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
