namespace BulletinSite.Writing;

/// <summary>A published file.</summary>
/// <param name="Path">Relative to the site's folder, with <c>/</c>.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Of its bytes.</param>
public sealed record ManifestEntry(string Path, long Bytes, ContentHash Sha256);
