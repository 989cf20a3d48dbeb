using System.Security.Cryptography;

namespace BulletinSite.Archive.Reading;

/// <summary>One received page as it lies in the seeds folder: its bytes, unchanged.</summary>
/// <param name="Path">Relative to the archive's root, with <c>/</c>.</param>
/// <param name="Bytes">What was received.</param>
public sealed record SeedFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>SHA-256 of the bytes, lower-case hexadecimal.</summary>
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes.Span));

    /// <summary>How many bytes were received.</summary>
    public int Length { get; } = Bytes.Length;

    /// <summary>What is known of the file, without its bytes: once decoded they are of no more use, and an archive has gigabytes of them.</summary>
    public SeedFile WithoutBytes => this with { Bytes = default };

    /// <summary>The file name without folder and ending.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Path);
}
