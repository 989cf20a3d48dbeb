using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>One issue of the newspaper: its articles in printed order, and what else stands on its pages.</summary>
public sealed record IssueView(
    string Id,
    string Url,
    string Label,
    DateView Date,
    string? PrintedPage,
    string? Section,
    int ArticleCount,
    int CharacterCount,
    ImmutableArray<SheetPartView> Parts,
    ImmutableArray<FurnitureView> Furniture,
    ImmutableArray<SeedView> Seeds,
    string Bundle,
    string LinesUrl,
    string WholeUrl,
    ImmutableArray<LinkView> Citations,
    LinkView Year,
    LinkView? Previous,
    LinkView? Next,
    string? DayUrl) : IContentView<IssueView>
{
    /// <summary>What the words for times in its articles mean.</summary>
    public ImmutableArray<TimeView> Times { get; init; } = [];

    public static ViewShape<IssueView> Members { get; } = new("issue", "The issue.",
        new("id", "its lasting name", issue => issue.Id),
        new("url", "address, base path included", issue => issue.Url),
        new("label", "what to call it: the date; 日期不详 and its id where there is none", issue => issue.Label),
        new("date", "date", issue => Value.Of(issue.Date)),
        new("printed_page", "版次; null when unknown", issue => issue.PrintedPage),
        new("section", "版面; null when unknown", issue => issue.Section),
        new("article_count", "number of articles", issue => issue.ArticleCount),
        new("character_count", "characters of its pages, blanks left out", issue => issue.CharacterCount),
        new("parts", "its articles in printed order, grouped as printed: list of sheet part", issue => Value.List(issue.Parts)),
        new("furniture", "lines that belong to no article, in printed order: list of furniture; all must be printed on the issue's page", issue => Value.List(issue.Furniture)),
        new("times", "what the words for times in its articles mean, in printed order: list of time", issue => Value.List(issue.Times)),
        new("seeds", "what it was made from: list of seed", issue => Value.List(issue.Seeds)),
        new("bundle", "address of the file with all its articles as Markdown", issue => issue.Bundle),
        new("lines_url", "the page that shows its seeds line by line", issue => issue.LinesUrl),
        new("whole_url", "the page with its whole text, to read through or to print", issue => issue.WholeUrl),
        new("day_url", "what appeared on this day in other years; null where the day is not certain", issue => issue.DayUrl),
        new("citations", "all its articles as references, a file for each format: list of link", issue => Value.List(issue.Citations)),
        new("year", "the year's page: link", issue => Value.Of(issue.Year)),
        new("previous", "the issue before it: link; null for the first", issue => Value.Of(issue.Previous)),
        new("next", "the issue after it: link; null for the last", issue => Value.Of(issue.Next)));

    public ViewShape Shape => Members;
}
