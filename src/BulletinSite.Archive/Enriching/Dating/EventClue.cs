namespace BulletinSite.Archive.Enriching.Dating;

/// <summary>A day on which something happened that the issue reports as news.</summary>
/// <param name="Year">The year; 0 where the text gives none.</param>
/// <param name="Month">The month.</param>
/// <param name="Day">The day.</param>
/// <param name="FirstLag">How many days later the issue appeared at the earliest.</param>
/// <param name="LastLag">How many days later at the latest.</param>
/// <param name="Evidence">Where it stands.</param>
internal sealed record EventClue(int Year, int Month, int Day, int FirstLag, int LastLag, Evidence Evidence)
{
    // 2000 was a leap year, so every day of the year has a place in it.
    public DateOnly InSomeYear => new(2000, Month, Day);

    public bool Allows(DateOnly issue)
    {
        for (var lag = FirstLag; lag <= LastLag; lag++)
        {
            if (issue.DayNumber < lag) return false;
            var day = issue.AddDays(-lag);
            if (day.Month == Month && day.Day == Day && (Year == 0 || day.Year == Year)) return true;
        }

        return false;
    }
}
