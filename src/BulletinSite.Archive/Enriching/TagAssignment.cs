using System.Collections.Immutable;

namespace BulletinSite.Archive.Enriching;

/// <summary>A tag an article bears, and why.</summary>
public sealed record TagAssignment(Tag Tag, ImmutableArray<Evidence> Evidence);
