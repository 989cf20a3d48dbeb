using System.Collections.Immutable;
using System.Globalization;
using BulletinSite.Archive.Judgement;

namespace BulletinSite.Archive.Enriching.Dating;

/// <summary>Takes all days a page can be of and lets each clue strike out those it speaks against.</summary>
/// <remarks>A clue that would strike out the last day contradicts stronger ones and is left aside. Without a year there is no set of days to start from.</remarks>
internal static class DaySieve
{
    // A year is still named as the present one in the first months of the next: 2023年度…工作推进会 in January.
    private const int MonthsAfterTheYear = 3;
    private const int MostRanges = 6;

    public static (EdtfDate Date, ImmutableArray<Evidence> Used)? Sift(IssueClues clues, NewsCalendar calendar)
    {
        if (StartOf(clues) is not { } start) return null;
        var days = start.Days;
        var used = ImmutableArray.CreateBuilder<Evidence>();
        used.Add(start.Evidence);
        foreach (var clue in InOrder(clues, calendar))
        {
            var left = days.FindAll(day => clue.Allows(day));
            // What strikes out nothing is no evidence for the result.
            if (left.Count == 0 || left.Count == days.Count) continue;
            days = left;
            used.Add(clue.Evidence);
        }

        return (ToEdtf(RangesOf(days)), used.DrainToImmutable());
    }

    private static (List<DateOnly> Days, Evidence Evidence)? StartOf(IssueClues clues)
    {
        foreach (var clue in clues.Events)
        {
            // An older year is history that a story opens with.
            if (clue.Year == 0 || (clues.LatestYear is { } latest && clue.Year < latest.Year)) continue;
            var day = new DateOnly(clue.Year, clue.Month, clue.Day);
            return (DaysOf(day.AddDays(clue.FirstLag), day.AddDays(clue.LastLag)), clue.Evidence);
        }

        if (clues.RecentYears.Count == 0) return null;
        var (year, evidence) = clues.RecentYears.MaxBy(recent => recent.Year);
        return (DaysOf(new DateOnly(year, 1, 1), new DateOnly(year + 1, 1, 1).AddMonths(MonthsAfterTheYear).AddDays(-1)), evidence);
    }

    /// <summary>The clues, surest first.</summary>
    private static IEnumerable<DayClue> InOrder(IssueClues clues, NewsCalendar calendar)
    {
        if (clues.LatestYear is { } latest) yield return new DayClue(day => day.Year >= latest.Year, latest.Evidence);
        if (IssueDating.LatestEvent(clues.Events) is { } reported) yield return new DayClue(reported.Allows, reported.Evidence);
        foreach (var (named, lag, evidence) in clues.NamedDays)
            yield return new DayClue(day => named.InYear(day.AddDays(-lag).Year).Contains(day.AddDays(-lag)), evidence);
        foreach (var (season, evidence) in clues.Seasons)
            yield return new DayClue(day => season.Touching(day.Year, calendar.SpringFestivals).Any(span => span.Overlaps(DayRange.Of(day))), evidence);
        foreach (var clue in clues.Others) yield return clue;
    }

    private static List<DateOnly> DaysOf(DateOnly first, DateOnly last)
    {
        var days = new List<DateOnly>();
        for (var day = first; day <= last; day = day.AddDays(1)) days.Add(day);
        return days;
    }

    private static List<DayRange> RangesOf(List<DateOnly> days)
    {
        var ranges = new List<DayRange>();
        foreach (var day in days)
        {
            if (ranges.Count > 0 && ranges[^1].Last.AddDays(1) == day) ranges[^1] = ranges[^1] with { Last = day };
            else ranges.Add(DayRange.Of(day));
        }

        return ranges.Count <= MostRanges ? ranges : [new DayRange(days[0], days[^1])];
    }

    private static EdtfDate ToEdtf(List<DayRange> ranges)
    {
        if (ranges is [{ IsOneDay: true } one]) return EdtfDate.Parse(EdtfDate.Iso(one.First) + "~");
        if (ranges is [var months] && months.First.Day == 1 && months.Last.AddDays(1).Day == 1)
        {
            var (from, to) = (Month(months.First), Month(months.Last));
            return EdtfDate.Parse(from == to ? from : $"[{from}..{to}]");
        }

        return EdtfDate.OneOf(ranges);
    }

    private static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
