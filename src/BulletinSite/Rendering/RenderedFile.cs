using BulletinSite.Model;
using BulletinSite.Model.Pages;

namespace BulletinSite.Rendering;

/// <summary>A file of the site as it will be published.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="Page">The page it is; null for feeds, assets and other files.</param>
public sealed record RenderedFile(UrlPath Path, ReadOnlyMemory<byte> Bytes, Page? Page);
