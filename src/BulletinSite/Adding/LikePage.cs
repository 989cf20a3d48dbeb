namespace BulletinSite.Adding;

/// <summary>A page of the archive that has text in common with one somebody brings.</summary>
/// <param name="Seed">Its path.</param>
/// <param name="Share">The part of the shorter of the two texts that stands in the other, from 0 to 1.</param>
/// <param name="Shared">How many runs of characters both have.</param>
public readonly record struct LikePage(string Seed, double Share, int Shared);
