using BulletinSite.Archive.Reading;
using BulletinSite.Model;

namespace BulletinSite.Serving;

/// <summary>A site as the last build wrote it.</summary>
/// <param name="folder">Its folder. Nothing outside it is read, whatever its name or a link in the folder says.</param>
internal sealed class WrittenSite(string folder) : ISiteFiles
{
    public ReadOnlyMemory<byte> Behind => default;

    public ReadOnlyMemory<byte>? Read(string file)
    {
        if (!UrlPath.File(file).IsPortable || SymbolicLinks.OnTheWayTo(folder, file) is not null) return null;
        var path = Path.Combine(folder, file);
        return File.Exists(path) ? File.ReadAllBytes(path) : default(ReadOnlyMemory<byte>?);
    }
}
