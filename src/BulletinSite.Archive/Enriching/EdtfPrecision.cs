namespace BulletinSite.Archive.Enriching;

/// <summary>How much of a date is given.</summary>
public enum EdtfPrecision
{
    Decade,
    Year,
    Season,
    Month,

    /// <summary>A month whose day is known to be lost: <c>2024-02-XX</c>.</summary>
    LostDay,
    Day,

    /// <summary>Day and month without a year: <c>XXXX-08-21</c>.</summary>
    DayOfSomeYear,
}
