using System.Buffers;
using System.Globalization;

namespace BulletinSite.Benchmarks.EndToEnd;

/// <summary>What no program can be faster than: it has the bytes of a site in one file and only writes them to the same files, several at a time.</summary>
internal static class Floor
{
    /// <summary>What it is started with.</summary>
    public const string Command = "floor";

    /// <summary>Puts all files of a site into one, and their names and lengths into another.</summary>
    public static void Pack(string site, string pack)
    {
        using var output = File.Create(pack);
        using var names = File.CreateText(NamesOf(pack));
        foreach (var file in new DirectoryInfo(site).EnumerateFiles("*", SearchOption.AllDirectories).OrderBy(file => file.FullName, StringComparer.Ordinal))
        {
            names.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file.Length} {Path.GetRelativePath(site, file.FullName)}"));
            output.Write(File.ReadAllBytes(file.FullName));
        }
    }

    /// <summary>Writes what was packed.</summary>
    public static void Write(string pack, string folder)
    {
        var files = new List<(string Name, long Start, int Length)>();
        var end = 0L;
        foreach (var line in File.ReadLines(NamesOf(pack)))
        {
            var blank = line.IndexOf(' ', StringComparison.Ordinal);
            var length = int.Parse(line.AsSpan(0, blank), CultureInfo.InvariantCulture);
            files.Add((Path.Combine(folder, line[(blank + 1)..]), end, length));
            end += length;
        }

        foreach (var parent in files.Select(file => Path.GetDirectoryName(file.Name)!).Distinct(StringComparer.Ordinal)) Directory.CreateDirectory(parent);
        using var bytes = File.OpenHandle(pack);
        Parallel.ForEach(files, file =>
        {
            var buffer = ArrayPool<byte>.Shared.Rent(file.Length);
            var content = buffer.AsSpan(0, file.Length);
            if (RandomAccess.Read(bytes, content, file.Start) != file.Length) throw new InvalidOperationException($"{pack} is shorter than its list says");
            using (var handle = File.OpenHandle(file.Name, FileMode.CreateNew, FileAccess.Write, FileShare.None)) RandomAccess.Write(handle, content, 0);
            ArrayPool<byte>.Shared.Return(buffer);
        });
    }

    private static string NamesOf(string pack) => pack + ".names";
}
