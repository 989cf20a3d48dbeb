using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;
using BulletinSite.Model.Ordering;

namespace BulletinSite.Model;

/// <summary>A person, organisation or place and the articles by or about it.</summary>
/// <param name="Entity">Who or what.</param>
/// <param name="Appearances">Latest issue first.</param>
public sealed record NameEntry(Entity Entity, ImmutableArray<Appearance> Appearances)
{
    private const NameRoles Makers = NameRoles.Reporter | NameRoles.Correspondent | NameRoles.Photographer;

    public UrlPath Path => Routes.Name(Entity);

    /// <summary>Its place in an index.</summary>
    public string Key { get; } = LabelOrder.KeyOf(Entity.Name, Entity.Kind == EntityKind.Person);

    /// <summary>The part of the index it stands in.</summary>
    public IndexShelf Shelf => LabelOrder.ShelfOf(Key);

    /// <summary>Whether it has a page of its own: who made an article, whom a register knows, what occurs more than once.
    /// A page with one line on it would say no more than the index does, which leads to the paragraph itself.</summary>
    public bool HasPage => Appearances.Length > 1 || (Appearances[0].Roles & Makers) != 0 || Entity.Slug != Slug.FromHash(Entity.Name);

    public int Count(NameRoles role) => Appearances.Count(appearance => appearance.Roles.HasFlag(role));
}
