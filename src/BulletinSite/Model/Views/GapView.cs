using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>A stretch of time of which nothing is held.</summary>
public sealed record GapView(IssueEntryView After, IssueEntryView Before, int Days) : IView
{
    public static ViewShape<GapView> Members { get; } = new("gap", "A stretch of time of which nothing is held.",
        new("after", "the last issue before it: issue entry", gap => Value.Of(gap.After)),
        new("before", "the first issue after it: issue entry", gap => Value.Of(gap.Before)),
        new("days", "how many days at least lie between them", gap => gap.Days));

    public ViewShape Shape => Members;
}
