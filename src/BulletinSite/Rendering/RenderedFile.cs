using BulletinSite.Model;
using BulletinSite.Model.Pages;

namespace BulletinSite.Rendering;

/// <summary>A file of the site as it will be published.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="Page">The page it is; null for feeds, assets and other files.</param>
public sealed record RenderedFile(UrlPath Path, ReadOnlyMemory<byte> Bytes, Page? Page)
{
    /// <summary>Where it is written, relative to the output folder; every list of files holds the same text, of which there may be hundreds of thousands.</summary>
    public string OutputFile { get => field ?? Path.OutputFile; init; }
}
