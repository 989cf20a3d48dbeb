using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>The whole text of an issue, to read through or to print.</summary>
public sealed record WholeView(
    LinkView Issue,
    DateView Date,
    string? PrintedPage,
    string? Section,
    int ArticleCount,
    ImmutableArray<WholePartView> Parts,
    LinkView? Previous,
    LinkView? Next) : IContentView<WholeView>
{
    public static ViewShape<WholeView> Members { get; } = new("whole", "The whole text of an issue, one article after the other.",
        new("issue", "the issue's own page: link", whole => Value.Of(whole.Issue)),
        new("date", "date", whole => Value.Of(whole.Date)),
        new("printed_page", "版次; null when unknown", whole => whole.PrintedPage),
        new("section", "版面; null when unknown", whole => whole.Section),
        new("article_count", "number of articles", whole => whole.ArticleCount),
        new("parts", "its articles in printed order, grouped as printed: list of whole part; all must be printed", whole => Value.List(whole.Parts)),
        new("previous", "the whole text of the issue before it: link; null for the first", whole => Value.Of(whole.Previous)),
        new("next", "the whole text of the issue after it: link; null for the last", whole => Value.Of(whole.Next)));

    public ViewShape Shape => Members;
}
