using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>The page a server shows for an address nothing is at.</summary>
public sealed record NotFoundView(LinkView? LatestIssue) : IContentView<NotFoundView>
{
    public static ViewShape<NotFoundView> Members { get; } = new("not_found", "The page for an address nothing is at.",
        [new("latest_issue", "link; null in an empty archive", view => Value.Of(view.LatestIssue))]);

    public ViewShape Shape => Members;
}
