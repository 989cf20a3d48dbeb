using System.Collections.Immutable;

namespace BulletinSite.Archive.Judgement;

/// <summary>A day with a name, such as the first day of school.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Phrases">Words that name it.</param>
/// <param name="Dates">The days it fell on, as far as they are entered, in order.</param>
/// <param name="EveryYear">Its day in every year; null for one that moves.</param>
public sealed record NamedDay(string Name, ImmutableArray<string> Phrases, ImmutableArray<DateOnly> Dates, MonthDay? EveryYear)
{
    /// <summary>The days it fell on in a year, as far as is known.</summary>
    public IEnumerable<DateOnly> InYear(int year)
    {
        if (EveryYear is { } day) yield return day.In(year);
        foreach (var date in Dates)
        {
            if (date.Year == year) yield return date;
        }
    }
}
