using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>An issue in short, as the page of a year shows it.</summary>
public sealed record IssueEntryView(
    string Url,
    string Label,
    DateView Date,
    string? PrintedPage,
    string? Section,
    int ArticleCount,
    ImmutableArray<StoryView> Heads) : IView
{
    public static ViewShape<IssueEntryView> Members { get; } = new("issue entry", "An issue in short.",
        new("url", "address, base path included", issue => issue.Url),
        new("label", "what to call it", issue => issue.Label),
        new("date", "date", issue => Value.Of(issue.Date)),
        new("printed_page", "版次; null when unknown", issue => issue.PrintedPage),
        new("section", "版面; null when unknown", issue => issue.Section),
        new("article_count", "number of articles", issue => issue.ArticleCount),
        new("heads", "its first five articles: list of story", issue => Value.List(issue.Heads)));

    public ViewShape Shape => Members;
}
