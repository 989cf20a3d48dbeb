using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>What the archive holds, and what it does not.</summary>
public sealed record CoverageView(
    int IssueCount,
    int ArticleCount,
    int CharacterCount,
    int CertainCount,
    int EstimatedCount,
    int UndatedCount,
    ChartView? Chart,
    ImmutableArray<CoverageYearView> Years,
    ImmutableArray<GapView> Gaps,
    int GapCount) : IContentView<CoverageView>
{
    public static ViewShape<CoverageView> Members { get; } = new("coverage", "What the archive holds, and what it does not.",
        new("issue_count", "number of issues", view => view.IssueCount),
        new("article_count", "number of articles", view => view.ArticleCount),
        new("character_count", "characters of its pages, blanks left out", view => view.CharacterCount),
        new("certain_count", "issues whose day is certain", view => view.CertainCount),
        new("estimated_count", "issues of which a range of days is known", view => view.EstimatedCount),
        new("undated_count", "issues whose year is not certain", view => view.UndatedCount),
        new("chart", "articles by year: chart; null where all are of one year", view => Value.Of(view.Chart)),
        new("years", "every year from the first to the last, those without an issue too: list of coverage year", view => Value.List(view.Years)),
        new("gaps", "the longest stretches without an issue, longest first: list of gap", view => Value.List(view.Gaps)),
        new("gap_count", "how many stretches of more than a week there are", view => view.GapCount));

    public ViewShape Shape => Members;
}
