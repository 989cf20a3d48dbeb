using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>What one issue has in a long list.</summary>
public sealed record AnnualIssueView(LinkView Date, ImmutableArray<StoryView> Stories) : IView
{
    public static ViewShape<AnnualIssueView> Members { get; } = new("annual issue", "What one issue has in a long list.",
        new("date", "its date, leading to what the date rests on: link", issue => Value.Of(issue.Date)),
        new("stories", "in printed order: list of story; of a person with roles", issue => Value.List(issue.Stories)));

    public ViewShape Shape => Members;
}
