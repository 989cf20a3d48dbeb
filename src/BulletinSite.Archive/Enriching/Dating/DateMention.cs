using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching.Dating;

/// <summary>A date as a text writes it: a year, a month and day, or all three.</summary>
/// <param name="Year">The year; 0 where the text gives none.</param>
/// <param name="Month">The month; 0 where the text gives only a year.</param>
/// <param name="Day">The day; 0 where the text gives none.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct DateMention(int Year, int Month, int Day, TextSpan Span)
{
    public bool IsWholeDate => Year > 0 && Day > 0;

    public bool HasDay => Day > 0;

    public DateOnly ToDate() => new(Year, Month, Day);
}
