using System.IO.Compression;

namespace BulletinSite.Releasing;

/// <summary>Packs files so that the same files make the same archive: in ordinal order, with one date, and the rights of no machine.</summary>
internal static class SteadyZip
{
    // The first day the format can write.
    private static readonly DateTimeOffset NoDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private const int PlainFile = 0b1_000_000_110_100_100 << 16;

    public static void Write(Stream to, IEnumerable<(string Name, Func<byte[]> Bytes)> files, DateTimeOffset? date)
    {
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, bytes) in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
            entry.LastWriteTime = date is { } known && known > NoDate ? known.ToUniversalTime() : NoDate;
            entry.ExternalAttributes = PlainFile;
            using var stream = entry.Open();
            stream.Write(bytes());
        }
    }
}
