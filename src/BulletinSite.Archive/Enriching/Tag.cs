namespace BulletinSite.Archive.Enriching;

/// <summary>A subject readers browse by.</summary>
/// <param name="Slug">Its stable address part: lower-case ASCII.</param>
/// <param name="Label">What readers see.</param>
/// <param name="Parent">The slug of the broader tag, if any.</param>
/// <param name="Note">What belongs under it, for editors and the tag's page.</param>
public sealed record Tag(string Slug, string Label, string? Parent, string Note);
