namespace BulletinSite.Archive.Exchange;

/// <summary>Where an article goes on after a jump.</summary>
/// <param name="Seed">The seed's path; that of the first part again where both pages are in one file.</param>
/// <param name="Sha256">Of the seed's bytes.</param>
public sealed record DocumentPart(string Seed, string Sha256);
