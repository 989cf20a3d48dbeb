using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;

namespace BulletinSite.Archive.Judgement;

/// <summary>A time of the year and the words that show a page is of it. Exactly one of the two spans is given.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Phrases">Words that are printed in that season only.</param>
/// <param name="AroundFestival">Its time, for one that moves with the Spring Festival.</param>
/// <param name="EveryYear">Its time, for one of fixed days.</param>
public sealed record NewsSeason(string Name, ImmutableArray<string> Phrases, FestivalSpan? AroundFestival, YearSpan? EveryYear)
{
    /// <summary>Its days, as far as they touch a year.</summary>
    public IEnumerable<DayRange> Touching(int year, ImmutableArray<DateOnly> springFestivals)
    {
        if (AroundFestival is { } around)
        {
            foreach (var festival in springFestivals)
            {
                if (Math.Abs(festival.Year - year) <= 1) yield return new DayRange(festival.AddDays(around.First), festival.AddDays(around.Last));
            }
        }

        if (EveryYear is not { } span) yield break;
        var wraps = span.Last.In(year) < span.First.In(year);
        if (wraps) yield return new DayRange(span.First.In(year - 1), span.Last.In(year));
        yield return new DayRange(span.First.In(year), span.Last.In(wraps ? year + 1 : year));
    }
}
