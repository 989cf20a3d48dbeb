using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>How much the archive holds: it changes with every page that is added, so only the pages that tell it can see it.</summary>
public sealed record HoldingsView(int IssueCount, int ArticleCount, SpanView? Span) : IView
{
    public static ViewShape<HoldingsView> Members { get; } = new("holdings", "How much the archive holds.",
        new("issue_count", "number of issues", holdings => holdings.IssueCount),
        new("article_count", "number of articles", holdings => holdings.ArticleCount),
        new("span", "from when to when: span; null when nothing is dated", holdings => Value.Of(holdings.Span)));

    public ViewShape Shape => Members;
}
