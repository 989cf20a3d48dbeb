namespace BulletinSite.Archive.Reading;

/// <summary>Finds symbolic links in a folder, which would lead out of it.</summary>
public static class SymbolicLinks
{
    /// <summary>The first step on the way to a file that is a link, the file itself included; null where none is.</summary>
    /// <param name="folder">The folder; what leads to it is not looked at.</param>
    /// <param name="file">A file below it, with <c>/</c>.</param>
    public static string? OnTheWayTo(string folder, string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var end = 0;
        do
        {
            end = file.IndexOf('/', end) is var slash and >= 0 ? slash : file.Length;
            if (new FileInfo(Path.Combine(folder, file[..end])).LinkTarget is not null) return file[..end];
        }
        while (++end < file.Length);

        return null;
    }
}
