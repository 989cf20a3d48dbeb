using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;

namespace BulletinSite.Writing;

/// <summary>The SHA-256 of a file. As a number: every file of a site has one, and written out it takes five times the room.</summary>
public readonly record struct ContentHash(UInt128 High, UInt128 Low)
{
    /// <summary>Bytes of a hash.</summary>
    public const int Size = SHA256.HashSizeInBytes;

    private const int LargestAtOnce = 1 << 20;

    public static ContentHash Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return From(hash);
    }

    /// <summary>Of a file on disk, read into memory that is used again.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static ContentHash OfFile(string path)
    {
        using var file = File.OpenHandle(path);
        var length = RandomAccess.GetLength(file);
        if (length > LargestAtOnce)
        {
            using var stream = new FileStream(file, FileAccess.Read);
            return From(SHA256.HashData(stream));
        }

        var bytes = ArrayPool<byte>.Shared.Rent((int)length);
        var read = 0;
        while (read < length && RandomAccess.Read(file, bytes.AsSpan(read, (int)length - read), read) is > 0 and var count) read += count;
        var hash = Of(bytes.AsSpan(0, read));
        ArrayPool<byte>.Shared.Return(bytes);
        return hash;
    }

    /// <exception cref="FormatException">It is no hash as <see cref="ToString"/> writes it.</exception>
    public static ContentHash Parse(string hexadecimal) =>
        Convert.FromHexString(hexadecimal) is { Length: SHA256.HashSizeInBytes } hash ? From(hash) : throw new FormatException($"\"{hexadecimal}\" is no SHA-256");

    /// <summary>Writes the 32 bytes of the hash.</summary>
    public void CopyTo(Span<byte> hash)
    {
        BinaryPrimitives.WriteUInt128BigEndian(hash, High);
        BinaryPrimitives.WriteUInt128BigEndian(hash[16..], Low);
    }

    /// <summary>Lower-case hexadecimal.</summary>
    public override string ToString() => $"{High:x32}{Low:x32}";

    /// <summary>A hash that was made elsewhere.</summary>
    /// <param name="hash">Its 32 bytes.</param>
    public static ContentHash From(ReadOnlySpan<byte> hash) => new(BinaryPrimitives.ReadUInt128BigEndian(hash), BinaryPrimitives.ReadUInt128BigEndian(hash[16..]));
}
