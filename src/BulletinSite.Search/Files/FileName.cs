namespace BulletinSite.Search.Files;

/// <summary>The name of a file of the index: its content's hash, so that the browser can tell a damaged file from a whole one.</summary>
/// <param name="Hash">Forty-eight bits.</param>
internal readonly record struct FileName(ulong Hash)
{
    public const int Bytes = 6;

    /// <summary>Two rounds of FNV-1a with different starts, as short to write in the browser as here.</summary>
    public static FileName Of(ReadOnlySpan<byte> content)
    {
        uint a = 0x811C9DC5, b = 0x1B873593;
        foreach (var x in content)
        {
            a = (a ^ x) * 0x01000193;
            b = (b ^ x) * 0x01000193;
            b ^= b >> 15;
        }

        return new FileName(((ulong)a << 16) | ((b ^ (b >> 16)) & 0xFFFF));
    }

    public override string ToString() => Hash.ToString("x12", System.Globalization.CultureInfo.InvariantCulture) + ".js";

    public byte[] ToBytes()
    {
        var bytes = new byte[Bytes];
        for (var i = 0; i < Bytes; i++) bytes[i] = (byte)(Hash >> (8 * (Bytes - 1 - i)));
        return bytes;
    }
}
