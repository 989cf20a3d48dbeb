namespace BulletinSite.Archive.Enriching;

/// <summary>All days from one to another, both included.</summary>
public readonly record struct DayRange(DateOnly First, DateOnly Last)
{
    public bool IsOneDay => First == Last;

    public static DayRange Of(DateOnly day) => new(day, day);

    public static DayRange OfYear(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    public static DayRange OfMonth(int year, int month) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    public bool Overlaps(DayRange other) => First <= other.Last && other.First <= Last;

    /// <summary>The days both have, or null.</summary>
    public DayRange? Intersect(DayRange other) =>
        Overlaps(other) ? new DayRange(First > other.First ? First : other.First, Last < other.Last ? Last : other.Last) : null;
}
