using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;

namespace BulletinSite.Model;

/// <summary>A person, organisation or place and the articles by or about it.</summary>
/// <param name="Entity">Who or what.</param>
/// <param name="Appearances">Latest issue first.</param>
public sealed record NameEntry(Entity Entity, ImmutableArray<Appearance> Appearances)
{
    public UrlPath Path => Routes.Name(Entity);

    public int Count(NameRoles role) => Appearances.Count(appearance => appearance.Roles.HasFlag(role));

    /// <summary>The Latin letter its address part starts with; null where that part is only a hash.</summary>
    public char? Initial => Entity.Slug == Slug.FromHash(Entity.Name) || !char.IsAsciiLetterLower(Entity.Slug[0])
        ? null
        : char.ToUpperInvariant(Entity.Slug[0]);
}
