using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;

namespace BulletinSite.Model;

/// <summary>A person, organisation or place and the articles by or about it.</summary>
/// <param name="Entity">Who or what.</param>
/// <param name="Appearances">Latest issue first.</param>
public sealed record NameEntry(Entity Entity, ImmutableArray<Appearance> Appearances)
{
    /// <summary>
    /// Whether the name has a page of its own: an editor registered it, it made an article, or more than one article names it.
    /// A page for each of the others would be most of a large site, and say nothing the article does not.
    /// </summary>
    public bool HasPage => Entity.IsRegistered || Appearances.Length > 1 || Appearances[0].Roles != NameRoles.Named;

    /// <summary>Where to read of it: its page, or else the one article that names it.</summary>
    public UrlPath Path => HasPage ? Routes.Name(Entity) : Appearances[0].Article.Path;

    public int Count(NameRoles role) => Appearances.Count(appearance => appearance.Roles.HasFlag(role));

    /// <summary>The Latin letter its address part starts with; null where that part is only a hash.</summary>
    public char? Initial { get; } = Entity.Slug == Slug.FromHash(Entity.Name) || !char.IsAsciiLetterLower(Entity.Slug[0])
        ? null
        : char.ToUpperInvariant(Entity.Slug[0]);
}
