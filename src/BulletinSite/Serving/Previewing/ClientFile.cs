using System.Collections.Frozen;

namespace BulletinSite.Serving.Previewing;

/// <summary>The server's own scripts, style sheets and pages, as they lie in the program.</summary>
internal static class ClientFile
{
    private const string Prefix = "serving/";

    private static readonly FrozenDictionary<string, ReadOnlyMemory<byte>> Files = typeof(ClientFile).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .ToFrozenDictionary(name => name[Prefix.Length..], Read, StringComparer.Ordinal);

    public static ReadOnlyMemory<byte>? Find(string name) => Files.TryGetValue(name, out var bytes) ? bytes : default(ReadOnlyMemory<byte>?);

    private static ReadOnlyMemory<byte> Read(string name)
    {
        using var stream = typeof(ClientFile).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
