using System.Collections.Immutable;

namespace BulletinSite.Archive.Judgement;

/// <summary>The people, organisations and places editors know, and how names of others are recognised.</summary>
public sealed record Registers(
    ImmutableArray<RegisterEntry> People,
    ImmutableArray<RegisterEntry> Organisations,
    ImmutableArray<RegisterEntry> Places,
    PersonPatterns PersonPatterns,
    OrganisationPatterns OrganisationPatterns)
{
    public static Registers Empty { get; } = new([], [], [], PersonPatterns.Empty, OrganisationPatterns.Empty);
}
