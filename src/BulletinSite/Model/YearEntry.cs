using System.Collections.Immutable;

namespace BulletinSite.Model;

/// <summary>The issues of one year, or those whose year is not certain.</summary>
/// <param name="Year">The year; null for the shelf of the undated.</param>
/// <param name="Issues">In the order of the archive.</param>
public sealed record YearEntry(int? Year, ImmutableArray<IssueEntry> Issues)
{
    public UrlPath Path => Routes.Year(Year);

    public int ArticleCount => Issues.Sum(issue => issue.Articles.Length);
}
