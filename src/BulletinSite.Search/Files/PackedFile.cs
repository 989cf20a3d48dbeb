using System.Buffers;

namespace BulletinSite.Search.Files;

/// <summary>A file of the index as it is published.</summary>
/// <remarks>
/// It is a script, <c>take("…")</c>, the text being the bytes but for line ends, quotation marks and backslashes. The first byte is a mask on all
/// the others, which is chosen so that few of these are among them.
/// A page from a server fetches the bytes; one from a folder, which may not fetch, runs the script with a character set that keeps bytes.
/// </remarks>
/// <param name="Name">What it is called, which tells a damaged file from a whole one.</param>
/// <param name="Script">Its bytes.</param>
internal readonly record struct PackedFile(FileName Name, ReadOnlyMemory<byte> Script)
{
    private static readonly SearchValues<byte> Escaped = SearchValues.Create("\n\r\"\\"u8);

    public static PackedFile Of(ReadOnlySpan<byte> content)
    {
        var script = new ArrayBufferWriter<byte>(content.Length + (content.Length / 32) + 64);
        script.Write("take(\""u8);
        var mask = MaskFor(content);
        script.Write([mask]);
        var masked = ArrayPool<byte>.Shared.Rent(content.Length);
        for (var i = 0; i < content.Length; i++) masked[i] = (byte)(content[i] ^ mask);
        ReadOnlySpan<byte> rest = masked.AsSpan(0, content.Length);
        for (var at = rest.IndexOfAny(Escaped); at >= 0; at = rest.IndexOfAny(Escaped))
        {
            script.Write(rest[..at]);
            script.Write(rest[at] switch { (byte)'\n' => "\\n"u8, (byte)'\r' => "\\r"u8, (byte)'"' => "\\\""u8, _ => "\\\\"u8 });
            rest = rest[(at + 1)..];
        }

        script.Write(rest);
        script.Write("\")"u8);
        ArrayPool<byte>.Shared.Return(masked);
        return new PackedFile(FileName.Of(content), script.WrittenMemory);
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
            var count = uses['\n' ^ mask] + uses['\r' ^ mask] + uses['"' ^ mask] + uses['\\' ^ mask];
            if (count < fewest) (best, fewest) = (mask, count);
        }

        return (byte)best;
    }
}
