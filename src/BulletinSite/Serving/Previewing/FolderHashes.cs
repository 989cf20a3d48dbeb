using System.Collections.Immutable;
using System.Security.Cryptography;
using BulletinSite.Rendering;

namespace BulletinSite.Serving.Previewing;

/// <summary>What the files of a folder hold, each as a hash. Only files with another stamp than last time are read.</summary>
internal sealed class FolderHashes(string folder)
{
    private Dictionary<string, (FileStamp Stamp, string Hash)> _known = new(StringComparer.Ordinal);
    private ImmutableSortedDictionary<string, string> _hashes = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The files' names, with <c>/</c>, and the hash of what each holds, in ordinal order; the same object as last time while nothing changes.</summary>
    public ImmutableSortedDictionary<string, string> Read()
    {
        var now = new Dictionary<string, (FileStamp Stamp, string Hash)>(StringComparer.Ordinal);
        foreach (var (name, path) in FileTree.Under(folder))
        {
            var stamp = FileStamp.Of(path);
            now[name] = _known.TryGetValue(name, out var known) && known.Stamp == stamp ? known : (stamp, HashOf(path));
        }

        var isSame = now.Count == _known.Count && now.All(file => _known.TryGetValue(file.Key, out var known) && known == file.Value);
        _known = now;
        if (!isSame) _hashes = now.ToImmutableSortedDictionary(file => file.Key, file => file.Value.Hash, StringComparer.Ordinal);
        return _hashes;
    }

    /// <summary>One text for all files a choice is made of; two folders with the same one are the same.</summary>
    public static string KeyOf(IEnumerable<KeyValuePair<string, string>> files) => string.Join('\n', files.Select(file => $"{file.Key}\0{file.Value}"));

    private static string HashOf(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
}
