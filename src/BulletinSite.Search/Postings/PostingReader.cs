namespace BulletinSite.Search.Postings;

/// <summary>Reads gathered postings back, one after the other.</summary>
internal ref struct PostingReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    public readonly bool IsAtEnd => _at == _bytes.Length;

    /// <summary>Passes over numbers.</summary>
    public void Skip(int count)
    {
        while (count > 0)
        {
            if (_bytes[_at++] < 0x80) count--;
        }
    }

    public int Number()
    {
        uint x = _bytes[_at++];
        if (x < 0x80) return (int)x;
        var number = x & 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            x = _bytes[_at++];
            number |= (x & 0x7F) << shift;
            if (x < 0x80) return (int)number;
        }
    }
}
