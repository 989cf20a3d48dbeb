namespace BulletinSite.Search.Coding;

/// <summary>Bytes of a file that is read as a whole: numbers, names of other files, and text.</summary>
internal sealed class ByteWriter
{
    private byte[] _bytes = new byte[64];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Begins anew, in the same memory.</summary>
    public void Clear() => Length = 0;

    /// <summary>Seven bits a byte, the lowest first.</summary>
    public ByteWriter Number(int value)
    {
        Length += SmallNumbers.Write(Room(SmallNumbers.MostBytes), value);
        return this;
    }

    public ByteWriter Bytes(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
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
        var room = Room(3 * text.Length);
        var at = 0;
        foreach (var c in text)
        {
            var code = c is >= '\uFF00' ? c - 0xFF00 + 0x2100 : c is >= '\u2100' and < '\u2200' ? -1 : c;
            if (code is >= 0x2000 and < 0xA000)
            {
                room[at++] = (byte)(0x80 | ((code - 0x2000) >> 8));
                room[at++] = (byte)code;
            }
            else if (code is >= 2 and < 0x80) room[at++] = (byte)code;
            else
            {
                room[at++] = 1;
                room[at++] = (byte)(c >> 8);
                room[at++] = (byte)c;
            }
        }

        Length += at;
        return this;
    }

    public byte[] ToArray() => Written.ToArray();

    private Span<byte> Room(int most)
    {
        if (Length + most > _bytes.Length) Array.Resize(ref _bytes, Math.Max(Length + most, _bytes.Length * 2));
        return _bytes.AsSpan(Length);
    }
}
