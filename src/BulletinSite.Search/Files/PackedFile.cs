using System.Buffers;

namespace BulletinSite.Search.Files;

/// <summary>A file of the index as it is published.</summary>
/// <remarks>
/// It is a script, <c>take(`…`)</c>, the text being the bytes but for what ends or changes such a text. The first byte of each block is a mask on the
/// others, which is chosen so that few of these are among them.
/// A page from a server fetches the bytes; one from a folder, which may not fetch, runs the script with a character set that keeps bytes.
/// </remarks>
/// <param name="Name">What it is called, which tells a damaged file from a whole one.</param>
/// <param name="Script">Its bytes.</param>
internal readonly record struct PackedFile(FileName Name, ReadOnlyMemory<byte> Script)
{
    // With its mask; so short that nearly always some mask leaves nothing to escape.
    private const int Block = 384;

    private static readonly SearchValues<byte> Escaped = SearchValues.Create("\r`\\"u8);

    public static PackedFile Of(ReadOnlySpan<byte> content)
    {
        var script = new ArrayBufferWriter<byte>(content.Length + (content.Length / 64) + 64);
        script.Write("take(`"u8);
        Span<byte> block = stackalloc byte[Block];
        for (var at = 0; at == 0 || at < content.Length; at += Block - 1)
        {
            var part = content.Slice(at, Math.Min(Block - 1, content.Length - at));
            block[0] = MaskFor(part);
            for (var i = 0; i < part.Length; i++) block[i + 1] = (byte)(part[i] ^ block[0]);
            Write(block[..(part.Length + 1)], script);
        }

        script.Write("`)"u8);
        return new PackedFile(FileName.Of(content), script.WrittenMemory);
    }

    private static void Write(ReadOnlySpan<byte> bytes, ArrayBufferWriter<byte> script)
    {
        while (true)
        {
            var at = bytes.IndexOfAny(Escaped);
            // The text would go on with what is in the braces.
            var dollar = bytes[..(at < 0 ? bytes.Length : at)].IndexOf("${"u8);
            if (dollar >= 0) at = dollar + 1;
            if (at < 0) break;
            script.Write(bytes[..at]);
            script.Write(bytes[at] == '\r' ? "\\r"u8 : [(byte)'\\', bytes[at]]);
            bytes = bytes[(at + 1)..];
        }

        script.Write(bytes);
    }

    private static byte MaskFor(ReadOnlySpan<byte> bytes)
    {
        Span<ushort> uses = stackalloc ushort[256];
        uses.Clear();
        foreach (var x in bytes) uses[x]++;
        var (best, fewest) = (0, int.MaxValue);
        for (var mask = 0; mask < 256 && fewest > 0; mask++)
        {
            // A mask ends no text either, nor begins a brace with the byte before it.
            if (mask is '\r' or '`' or '\\' or '{') continue;
            var count = uses['\r' ^ mask] + uses['`' ^ mask] + uses['\\' ^ mask];
            if (count < fewest) (best, fewest) = (mask, count);
        }

        return (byte)best;
    }
}
