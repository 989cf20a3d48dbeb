namespace BulletinSite.Search.Postings;

/// <summary>Reads gathered postings back, one after the other.</summary>
internal ref struct PostingReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    public readonly bool IsAtEnd => _rest.IsEmpty;

    public int Number()
    {
        uint number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var x = _rest[0];
            _rest = _rest[1..];
            number |= (uint)(x & 0x7F) << shift;
            if (x < 0x80) return (int)number;
        }
    }
}
