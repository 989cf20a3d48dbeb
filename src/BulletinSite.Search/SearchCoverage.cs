namespace BulletinSite.Search;

/// <summary>What a search cannot see or should not be trusted with, for the sentence under each result.</summary>
/// <param name="Withdrawn">Articles an editor withdrew; they are not in the index.</param>
/// <param name="Pages">Printed pages the archive holds.</param>
/// <param name="Unreviewed">Pages with something an editor has still to look at.</param>
public sealed record SearchCoverage(int Withdrawn, int Pages, int Unreviewed);
