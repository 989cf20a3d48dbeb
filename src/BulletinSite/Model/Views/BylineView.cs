using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>The people who did one thing for an article.</summary>
public sealed record BylineView(string Role, string Label, ImmutableArray<LinkView> People) : IView
{
    public static ViewShape<BylineView> Members { get; } = new("byline", "The people who did one thing for an article.",
        new("role", "reporter, correspondent, photographer; author for one who wrote and photographed", byline => byline.Role),
        new("label", "记者, 通讯员, 摄影, 摄影报道", byline => byline.Label),
        new("people", "list of link", byline => Value.List(byline.People)));

    public ViewShape Shape => Members;
}
