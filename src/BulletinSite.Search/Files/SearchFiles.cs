namespace BulletinSite.Search.Files;

/// <summary>The files of an index, kept in one temporary file until the site is written, so that memory does not grow with them.</summary>
public sealed class SearchFiles : IDisposable
{
    public const string ManifestName = "manifest.js";

    private readonly FileStream _store;
    private readonly Lock _gate = new();
    private readonly List<SearchFile> _files = [];
    private readonly HashSet<FileName> _names = [];

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
    internal FileName Add(SearchFileKind kind, ReadOnlySpan<byte> content) => Add(kind, PackedFile.Of(content));

    /// <summary>Keeps a file that was packed before, perhaps on another thread.</summary>
    internal FileName Add(SearchFileKind kind, PackedFile file)
    {
        // The same content twice is one file.
        if (_names.Add(file.Name)) Write(file.Name.ToString(), kind, file.Script.Span);
        return file.Name;
    }

    /// <summary>Keeps the file everything else is found by.</summary>
    internal void AddManifest(ReadOnlySpan<byte> content) => Write(ManifestName, SearchFileKind.Manifest, PackedFile.Of(content).Script.Span);

    private void Write(string name, SearchFileKind kind, ReadOnlySpan<byte> script)
    {
        _files.Add(new SearchFile(name, kind, _store.Position, script.Length));
        _store.Write(script);
    }
}
