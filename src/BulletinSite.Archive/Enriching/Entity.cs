namespace BulletinSite.Archive.Enriching;

/// <summary>A person, organisation or place that articles name.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Slug">Its stable address part: lower-case ASCII, from a register or a hash of the name.</param>
/// <param name="Name">The name it is listed under.</param>
public sealed record Entity(EntityKind Kind, string Slug, string Name)
{
    /// <summary>Whether an editor put it into a register; else a pattern saw the name, and nobody has confirmed what it names.</summary>
    public bool IsRegistered { get; init; }
}
