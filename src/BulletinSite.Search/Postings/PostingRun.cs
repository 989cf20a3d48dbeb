namespace BulletinSite.Search.Postings;

/// <summary>Lists that were put aside into a temporary file, in the order of keys.</summary>
internal sealed class PostingRun : IDisposable
{
    private readonly FileStream _store;

    private PostingRun(FileStream store) => _store = store;

    /// <summary>Puts lists aside that have one part each.</summary>
    public static PostingRun Write(IEnumerable<GatheredList> lists)
    {
        var store = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 18, FileOptions.DeleteOnClose);
        using var writer = new BinaryWriter(store, System.Text.Encoding.UTF8, leaveOpen: true);
        foreach (var list in lists)
        {
            var bytes = list.Parts.Single();
            writer.Write(list.Key.Gram);
            writer.Write((byte)list.Key.Field);
            writer.Write(list.Articles);
            writer.Write(list.Numbers);
            writer.Write(bytes.Length);
            writer.Write(bytes.Span);
        }

        return new PostingRun(store);
    }

    public IEnumerable<GatheredList> Lists()
    {
        _store.Position = 0;
        using var reader = new BinaryReader(_store, System.Text.Encoding.UTF8, leaveOpen: true);
        while (_store.Position < _store.Length)
        {
            var gram = reader.ReadUInt32();
            var field = (SearchField)reader.ReadByte();
            var (articles, numbers) = (reader.ReadInt32(), reader.ReadInt32());
            yield return new GatheredList(new GramKey(gram, field), articles, numbers, [reader.ReadBytes(reader.ReadInt32())]);
        }
    }

    public void Dispose() => _store.Dispose();
}
