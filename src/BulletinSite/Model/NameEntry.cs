using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;
using BulletinSite.Model.Ordering;

namespace BulletinSite.Model;

/// <summary>A person, organisation or place and the articles by or about it.</summary>
/// <param name="Entity">Who or what.</param>
/// <param name="Appearances">Latest issue first.</param>
public sealed record NameEntry(Entity Entity, ImmutableArray<Appearance> Appearances)
{
    /// <summary>Its page, where it has one.</summary>
    public UrlPath Path => Routes.Name(Entity);

    /// <summary>
    /// Whether the name has a page of its own: an editor registered it, it made an article, or more than one article names it.
    /// A page with one line on it would say no more than the index does, which leads to the paragraph itself.
    /// </summary>
    public bool HasPage => Entity.IsRegistered || Appearances.Length > 1 || Appearances[0].Roles != NameRoles.Named;

    /// <summary>Its place in an index.</summary>
    public string Key { get; } = LabelOrder.KeyOf(Entity.Name, Entity.Kind == EntityKind.Person);

    /// <summary>The part of the index it stands in.</summary>
    public IndexShelf Shelf => LabelOrder.ShelfOf(Key);

    public int Count(NameRoles role)
    {
        var count = 0;
        foreach (var appearance in Appearances)
        {
            if (appearance.Roles.HasFlag(role)) count++;
        }

        return count;
    }
}
