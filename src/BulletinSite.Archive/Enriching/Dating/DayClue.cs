namespace BulletinSite.Archive.Enriching.Dating;

/// <summary>Something that speaks for some days and against others.</summary>
/// <param name="Allows">Whether the issue may be of a day.</param>
/// <param name="Evidence">Where it stands.</param>
internal sealed record DayClue(Func<DateOnly, bool> Allows, Evidence Evidence);
