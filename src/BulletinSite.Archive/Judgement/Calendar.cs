using System.Collections.Immutable;

namespace BulletinSite.Archive.Judgement;

/// <summary>The days and seasons by which undated pages are dated, from <c>input/calendar.yml</c>.</summary>
/// <param name="SpringFestivals">The first day of each lunar year held, in order.</param>
/// <param name="NamedDays">Days articles call by name.</param>
/// <param name="Seasons">Times of the year articles show by their words.</param>
/// <param name="FirstReport">How many days after an event an issue reports it at the earliest.</param>
/// <param name="LastReport">How many days after an event it is still news.</param>
public sealed record Calendar(
    ImmutableArray<DateOnly> SpringFestivals,
    ImmutableArray<NamedDay> NamedDays,
    ImmutableArray<NewsSeason> Seasons,
    int FirstReport,
    int LastReport)
{
    public static Calendar Empty { get; } = new([], [], [], 1, 7);
}
