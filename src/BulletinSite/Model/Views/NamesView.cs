using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>The index of people, of organisations, of places or of columns.</summary>
public sealed record NamesView(
    string Kind,
    string Label,
    int Count,
    ImmutableArray<LinkView> Letters,
    ImmutableArray<ShelfView> Shelves,
    PagingView Paging) : IContentView<NamesView>
{
    public static ViewShape<NamesView> Members { get; } = new("names", "The index of people, of organisations, of places or of columns.",
        new("kind", "person, organisation, place or column", names => names.Kind),
        new("label", "人物, 单位, 地方, 栏目", names => names.Label),
        new("count", "number of names", names => names.Count),
        new("letters", "a door to every shelf of the whole index: list of link", names => Value.List(names.Letters)),
        new("shelves", "this page's names by letter: list of shelf", names => Value.List(names.Shelves)),
        new("paging", "paging", names => Value.Of(names.Paging)));

    public ViewShape Shape => Members;
}
