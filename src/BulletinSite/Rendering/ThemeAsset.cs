using BulletinSite.Model;

namespace BulletinSite.Rendering;

/// <summary>A file of the theme that is published as it is.</summary>
/// <param name="File">The file in the theme, for messages.</param>
/// <param name="Path">Where it is published.</param>
/// <param name="Bytes">What is in it.</param>
public sealed record ThemeAsset(string File, UrlPath Path, ReadOnlyMemory<byte> Bytes);
