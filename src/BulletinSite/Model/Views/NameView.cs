using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>A person, organisation, place or column and the articles by it, about it or under it.</summary>
public sealed record NameView(
    string Kind,
    string KindLabel,
    string Label,
    int Count,
    string Roles,
    SpanView? Span,
    ChartView? Chart,
    ImmutableArray<StoryView> Stories,
    ImmutableArray<CountedLinkView> Years) : IContentView<NameView>
{
    public static ViewShape<NameView> Members { get; } = new("name", "The person, organisation, place or column.",
        new("kind", "person, organisation, place or column", name => name.Kind),
        new("kind_label", "人物, 单位, 地方, 栏目, 版面, 版面主题", name => name.KindLabel),
        new("label", "the name", name => name.Label),
        new("count", "number of articles", name => name.Count),
        new("roles", "what a person did, 记者 4 · 摄影 1 · 文中提到 2; empty for others", name => name.Roles),
        new("span", "from when to when: span; null when nothing is dated", name => Value.Of(name.Span)),
        new("chart", "its articles by year: chart; null where all are of one year", name => Value.Of(name.Chart)),
        new("stories", "its articles, or of a long list the latest; latest issue first: list of story; on a person's page with roles", name => Value.List(name.Stories)),
        new("years", "of a list too long for one page all its years, latest first: list of counted link; else empty", name => Value.List(name.Years)));

    public ViewShape Shape => Members;
}
