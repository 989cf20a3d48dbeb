namespace BulletinSite.Search.Coding;

/// <summary>Bytes of a file that is read as a whole: numbers, names of other files, and text.</summary>
internal sealed class ByteWriter
{
    private readonly List<byte> _bytes = [];

    public int Length => _bytes.Count;

    /// <summary>Seven bits a byte, the lowest first.</summary>
    public ByteWriter Number(int value)
    {
        var rest = (uint)value;
        for (; rest > 0x7F; rest >>= 7) _bytes.Add((byte)(rest | 0x80));
        _bytes.Add((byte)rest);
        return this;
    }

    public ByteWriter Bytes(ReadOnlySpan<byte> bytes)
    {
        _bytes.AddRange(bytes);
        return this;
    }

    /// <summary>How many UTF-16 units, then the units: ASCII in one byte, Chinese in two.</summary>
    /// <remarks>
    /// U+2000 to U+9FFF are the fifteen bits after a leading 1, the full-width forms U+FF00 to U+FFFF in the place of U+2100 to U+21FF; everything
    /// else follows a byte 1.
    /// </remarks>
    public ByteWriter Text(string text)
    {
        Number(text.Length);
        foreach (var c in text)
        {
            var code = c is >= '\uFF00' ? c - 0xFF00 + 0x2100 : c is >= '\u2100' and < '\u2200' ? -1 : c;
            if (code is >= 0x2000 and < 0xA000) Pair(0x8000 | (code - 0x2000));
            else if (code is >= 2 and < 0x80) _bytes.Add((byte)code);
            else
            {
                _bytes.Add(1);
                Pair(c);
            }
        }

        return this;
    }

    public byte[] ToArray() => [.. _bytes];

    private void Pair(int value)
    {
        _bytes.Add((byte)(value >> 8));
        _bytes.Add((byte)value);
    }
}
