using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>The names of an index that start with one letter.</summary>
public sealed record ShelfView(string Label, string Id, ImmutableArray<CountedLinkView> Names) : IView
{
    public static ViewShape<ShelfView> Members { get; } = new("shelf", "The names of an index that start with one letter.",
        new("label", "the letter its reading starts with, B; 数字, 西文 and 其他 for names without one", shelf => shelf.Label),
        new("id", "for id: letter-b, digits, latin, letter-other", shelf => shelf.Id),
        new("names", "in order: list of counted link", shelf => Value.List(shelf.Names)));

    public ViewShape Shape => Members;
}
