using System.Buffers.Binary;
using System.Security.Cryptography;

namespace BulletinSite.Writing;

/// <summary>The SHA-256 of a file. As a number: every file of a site has one, and written out it takes five times the room.</summary>
public readonly record struct ContentHash(UInt128 High, UInt128 Low)
{
    public static ContentHash Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return From(hash);
    }

    /// <exception cref="FormatException">It is no hash as <see cref="ToString"/> writes it.</exception>
    public static ContentHash Parse(string hexadecimal) =>
        Convert.FromHexString(hexadecimal) is { Length: SHA256.HashSizeInBytes } hash ? From(hash) : throw new FormatException($"\"{hexadecimal}\" is no SHA-256");

    /// <summary>Lower-case hexadecimal.</summary>
    public override string ToString() => $"{High:x32}{Low:x32}";

    private static ContentHash From(ReadOnlySpan<byte> hash) => new(BinaryPrimitives.ReadUInt128BigEndian(hash), BinaryPrimitives.ReadUInt128BigEndian(hash[16..]));
}
