using System.Collections.Immutable;

namespace BulletinSite.Model.Pages;

/// <summary>The articles of one year under one heading, oldest first, as in the index of a bound volume: a new issue is added at the end.</summary>
/// <param name="Year">The year; null for those whose year is not certain.</param>
/// <param name="Entries">Those of one issue together; those whose month is not known last.</param>
internal sealed record AnnualIndex(int? Year, ImmutableArray<Appearance> Entries)
{
    /// <summary>An index for each year, oldest first, the undated last.</summary>
    /// <param name="entries">Latest issue first, those of one issue together and in printed order.</param>
    public static ImmutableArray<AnnualIndex> Of(ImmutableArray<Appearance> entries) =>
    [
        .. Issues(entries).GroupBy(issue => issue.Date.Year)
            .OrderBy(year => year.Key ?? int.MaxValue)
            .Select(year => new AnnualIndex(year.Key, [.. year.OrderBy(issue => issue.Date.Month is null).SelectMany(issue => entries[issue.Run])])),
    ];

    // The last issue first.
    private static IEnumerable<(CertainDate Date, Range Run)> Issues(ImmutableArray<Appearance> entries)
    {
        for (var end = entries.Length; end > 0;)
        {
            var (start, issue) = (end - 1, entries[end - 1].Article.Issue);
            while (start > 0 && ReferenceEquals(entries[start - 1].Article.Issue, issue)) start--;
            yield return (issue.Date, start..end);
            end = start;
        }
    }
}
