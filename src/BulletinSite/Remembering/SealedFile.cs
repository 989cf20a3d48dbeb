using System.Security.Cryptography;
using System.Text;
using BulletinSite.Writing;

namespace BulletinSite.Remembering;

/// <summary>A file that bears the hash of what is in it at its end, and is written whole or not at all.</summary>
internal static class SealedFile
{
    private const int Buffer = 64 * 1024;

    /// <summary>The name of such a file beside a site: <c>.output.built</c>.</summary>
    public static string Beside(BuildOptions options, string ending)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Path.Combine(Path.GetDirectoryName(options.Output) ?? options.Output, $".{Path.GetFileName(options.Output)}.{ending}");
    }

    /// <summary>What is in the file; null when there is none, or when it is not as it was written.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static byte[]? Read(string path)
    {
        if (!File.Exists(path)) return null;
        using var file = File.OpenRead(path);
        if (file.Length < ContentHash.Size) return null;
        var content = new byte[file.Length - ContentHash.Size];
        Span<byte> seal = stackalloc byte[ContentHash.Size];
        file.ReadExactly(content);
        file.ReadExactly(seal);
        return ContentHash.Of(content) == ContentHash.From(seal) ? content : null;
    }

    /// <summary>Writes the file in the place of the one before.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(string path, Action<BinaryWriter> write)
    {
        // Two runs may end at the same time.
        var unfinished = $"{path}.{Environment.ProcessId}-{Environment.CurrentManagedThreadId}";
        using (var file = File.Create(unfinished))
        {
            using var sum = SHA256.Create();
            using (var summed = new CryptoStream(file, sum, CryptoStreamMode.Write, leaveOpen: true))
            using (var writer = new BinaryWriter(new BufferedStream(summed, Buffer), Encoding.UTF8)) write(writer);
            file.Write(sum.Hash);
        }

        File.Move(unfinished, path, overwrite: true);
    }

    /// <summary>Writes a hash.</summary>
    public static void Write(this BinaryWriter writer, ContentHash hash)
    {
        Span<byte> bytes = stackalloc byte[ContentHash.Size];
        hash.CopyTo(bytes);
        writer.Write(bytes);
    }

    /// <summary>Reads a hash.</summary>
    public static ContentHash ReadHash(this BinaryReader reader)
    {
        Span<byte> bytes = stackalloc byte[ContentHash.Size];
        reader.BaseStream.ReadExactly(bytes);
        return ContentHash.From(bytes);
    }
}
