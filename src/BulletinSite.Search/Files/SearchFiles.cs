using System.Buffers;

namespace BulletinSite.Search.Files;

/// <summary>The files of an index, kept in one temporary file until the site is written, so that memory does not grow with them.</summary>
/// <remarks>
/// Each is a script, <c>take("…")</c>, the text being the bytes but for line ends, quotation marks and backslashes. The first byte is a mask on all
/// the others, which is chosen so that few of these are among them.
/// A page from a server fetches the bytes; one from a folder, which may not fetch, runs the script with a character set that keeps bytes.
/// </remarks>
public sealed class SearchFiles : IDisposable
{
    public const string ManifestName = "manifest.js";

    private static ReadOnlySpan<byte> Escaped => "\n\r\"\\"u8;

    private readonly FileStream _store;
    private readonly Lock _gate = new();
    private readonly List<SearchFile> _files = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public SearchFiles() => _store = new FileStream(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);

    /// <summary>In the order they were made.</summary>
    public IReadOnlyList<SearchFile> All => _files;

    public byte[] Read(SearchFile file)
    {
        var bytes = new byte[file.Length];
        lock (_gate)
        {
            _store.Flush();
            for (var read = 0; read < bytes.Length;)
            {
                var count = RandomAccess.Read(_store.SafeFileHandle, bytes.AsSpan(read), file.Offset + read);
                if (count == 0) throw new EndOfStreamException(file.Name);
                read += count;
            }
        }

        return bytes;
    }

    public void Dispose() => _store.Dispose();

    /// <summary>Keeps a file under the name its content gives it.</summary>
    internal FileName Add(SearchFileKind kind, ReadOnlySpan<byte> content)
    {
        var name = FileName.Of(content);
        // The same content twice is one file.
        if (_names.Add(name.ToString())) Write(name.ToString(), kind, content);
        return name;
    }

    /// <summary>Keeps the file everything else is found by.</summary>
    internal void AddManifest(ReadOnlySpan<byte> content) => Write(ManifestName, SearchFileKind.Manifest, content);

    private void Write(string name, SearchFileKind kind, ReadOnlySpan<byte> content)
    {
        var script = new ArrayBufferWriter<byte>(content.Length + (content.Length / 32) + 64);
        script.Write("take(\""u8);
        var mask = MaskFor(content);
        script.Write([mask]);
        var masked = content.ToArray();
        foreach (ref var x in masked.AsSpan()) x ^= mask;
        ReadOnlySpan<byte> rest = masked;
        for (var at = rest.IndexOfAny(Escaped); at >= 0; at = rest.IndexOfAny(Escaped))
        {
            script.Write(rest[..at]);
            script.Write(rest[at] switch { (byte)'\n' => "\\n"u8, (byte)'\r' => "\\r"u8, (byte)'"' => "\\\""u8, _ => "\\\\"u8 });
            rest = rest[(at + 1)..];
        }

        script.Write(rest);
        script.Write("\")"u8);
        _files.Add(new SearchFile(name, kind, _store.Position, script.WrittenCount));
        _store.Write(script.WrittenSpan);
    }

    private static byte MaskFor(ReadOnlySpan<byte> content)
    {
        Span<int> uses = stackalloc int[256];
        uses.Clear();
        foreach (var x in content) uses[x]++;
        var (best, fewest) = (0, int.MaxValue);
        for (var mask = 0; mask < 256 && fewest > 0; mask++)
        {
            if (Escaped.Contains((byte)mask)) continue;
            var count = 0;
            foreach (var x in Escaped) count += uses[x ^ mask];
            if (count < fewest) (best, fewest) = (mask, count);
        }

        return (byte)best;
    }
}
