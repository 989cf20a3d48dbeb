using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>The names of an index that start with one letter.</summary>
public sealed record ShelfView(string Label, string Id, ImmutableArray<CountedLinkView> Names) : IView
{
    public static ViewShape<ShelfView> Members { get; } = new("shelf", "The names of an index that start with one letter.",
        new("label", "the letter the name starts with in Latin letters, B; 其他 where no register gives one", shelf => shelf.Label),
        new("id", "for id: letter-b, letter-other", shelf => shelf.Id),
        new("names", "in order: list of counted link", shelf => Value.List(shelf.Names)));

    public ViewShape Shape => Members;
}
