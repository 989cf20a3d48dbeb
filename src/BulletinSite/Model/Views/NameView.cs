using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>A person, organisation or place and a page of the articles by or about it.</summary>
public sealed record NameView(
    string Kind,
    string KindLabel,
    string Label,
    int Count,
    string Roles,
    string? Span,
    ImmutableArray<StoryView> Stories,
    PagingView Paging) : IContentView<NameView>
{
    public static ViewShape<NameView> Members { get; } = new("name", "The person, organisation or place.",
        new("kind", "person, organisation or place", name => name.Kind),
        new("kind_label", "人物, 单位, 地方", name => name.KindLabel),
        new("label", "the name", name => name.Label),
        new("count", "number of articles", name => name.Count),
        new("roles", "what a person did, 记者 4 · 摄影 1 · 文中提到 2; empty for organisations and places", name => name.Roles),
        new("span", "from when to when; null when nothing is dated", name => name.Span),
        new("stories", "this page's articles, latest issue first: list of story; on a person's page with roles", name => Value.List(name.Stories)),
        new("paging", "paging", name => Value.Of(name.Paging)));

    public ViewShape Shape => Members;
}
