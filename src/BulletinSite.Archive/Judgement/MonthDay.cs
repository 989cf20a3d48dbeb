namespace BulletinSite.Archive.Judgement;

/// <summary>A day of any year.</summary>
public readonly record struct MonthDay(int Month, int Day)
{
    /// <summary>Its date in a year; 29 February is the 28th where there is none.</summary>
    public DateOnly In(int year) => new(year, Month, Math.Min(Day, DateTime.DaysInMonth(year, Month)));
}
