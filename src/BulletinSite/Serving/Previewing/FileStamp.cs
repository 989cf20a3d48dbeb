namespace BulletinSite.Serving.Previewing;

/// <summary>A file as it was last seen: the same stamp, the same content.</summary>
/// <param name="Written">When it was last written; the dates of two files are never compared with a clock.</param>
/// <param name="Length">Its bytes; -1 for no file.</param>
internal readonly record struct FileStamp(DateTime Written, long Length)
{
    public static FileStamp Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new FileStamp(file.LastWriteTimeUtc, file.Length) : new FileStamp(default, -1);
    }
}
