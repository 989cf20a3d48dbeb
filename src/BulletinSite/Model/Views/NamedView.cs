using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>The people, organisations or places an article names.</summary>
public sealed record NamedView(string Kind, string Label, ImmutableArray<LinkView> Items) : IView
{
    public static ViewShape<NamedView> Members { get; } = new("named", "The people, organisations or places an article names.",
        new("kind", "person, organisation or place", named => named.Kind),
        new("label", "人物, 单位, 地方", named => named.Label),
        new("items", "list of link, in order of first mention; without an address where only this article names it", named => Value.List(named.Items)));

    public ViewShape Shape => Members;
}
