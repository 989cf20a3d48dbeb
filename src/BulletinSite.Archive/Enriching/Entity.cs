namespace BulletinSite.Archive.Enriching;

/// <summary>A person, organisation or place that articles name.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Slug">Its stable address part: lower-case ASCII, from a register or a hash of the name.</param>
/// <param name="Name">The name it is listed under.</param>
public sealed record Entity(EntityKind Kind, string Slug, string Name)
{
    /// <summary>Whether an editor put it into a register; else a pattern saw the name, and nobody has confirmed what it names.</summary>
    public bool IsRegistered { get; init; }

    // Names are looked up all the time, and nearly always by the entity itself.
    public bool Equals(Entity? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Kind == other.Kind && Slug == other.Slug && Name == other.Name && IsRegistered == other.IsRegistered);

    public override int GetHashCode() => Slug.GetHashCode(StringComparison.Ordinal);
}
