using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>The issues of one year, or the shelf of issues whose year is not certain.</summary>
public sealed record YearView(
    string Label,
    bool IsUndated,
    int IssueCount,
    int ArticleCount,
    ImmutableArray<CalendarMonthView> Calendar,
    ImmutableArray<MonthView> Months,
    LinkView? Previous,
    LinkView? Next) : IContentView<YearView>
{
    public static ViewShape<YearView> Members { get; } = new("year", "The year.",
        new("label", "2024年; 年份不详 for the shelf of issues whose year is not certain", year => year.Label),
        new("is_undated", "whether this is that shelf", year => year.IsUndated),
        new("issue_count", "number of issues", year => year.IssueCount),
        new("article_count", "number of articles", year => year.ArticleCount),
        new("calendar", "its twelve months day by day: list of calendar month; empty on the shelf of the undated", year => Value.List(year.Calendar)),
        new("months", "in order: list of month", year => Value.List(year.Months)),
        new("previous", "the year before that has issues: link; null for the first", year => Value.Of(year.Previous)),
        new("next", "the year after: link; null for the last", year => Value.Of(year.Next)));

    public ViewShape Shape => Members;
}
