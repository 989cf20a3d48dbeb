namespace BulletinSite.Search.Coding;

/// <summary>Writes yes/no decisions in as few bits as their probabilities allow: an adaptive binary range coder.</summary>
internal sealed class RangeEncoder
{
    private const int ProbabilityBits = 12;
    private const int CountBits = 4;
    private const int MostCount = (1 << CountBits) - 1;
    private const uint Bottom = 1u << 24;

    /// <summary>How likely a decision is before anything is known of it. The low bits count what is known, up to a point.</summary>
    public const ushort Even = 1 << (ProbabilityBits - 1 + CountBits);

    private readonly List<byte> _output = [];
    private ulong _low;
    private uint _range = uint.MaxValue;
    private byte _held;
    private long _carries = 1;

    public long Length => _output.Count + _carries;

    /// <summary>Writes a decision and learns from it.</summary>
    public void Write(ref ushort probability, int bit)
    {
        var (odds, count) = (probability >> CountBits, probability & MostCount);
        // The first decisions teach much, later ones little.
        var rate = 2 + (count >> 2);
        var bound = (_range >> ProbabilityBits) * (uint)odds;
        if (bit == 0)
        {
            _range = bound;
            odds += ((1 << ProbabilityBits) - odds) >> rate;
        }
        else
        {
            _low += bound;
            _range -= bound;
            odds -= odds >> rate;
        }

        probability = (ushort)((odds << CountBits) | Math.Min(count + 1, MostCount));

        while (_range < Bottom)
        {
            _range <<= 8;
            Shift();
        }
    }

    /// <summary>Writes bits about which nothing can be learnt, the highest first.</summary>
    public void WritePlain(int bits, int count)
    {
        for (var i = count - 1; i >= 0; i--)
        {
            _range >>= 1;
            if (((bits >> i) & 1) != 0) _low += _range;
            while (_range < Bottom)
            {
                _range <<= 8;
                Shift();
            }
        }
    }

    /// <summary>Ends the stream.</summary>
    public byte[] Finish()
    {
        for (var i = 0; i < 5; i++) Shift();
        // The first byte is always nought; zeros at the end are what a reader sees there anyway.
        var bytes = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_output)[1..];
        return bytes.TrimEnd((byte)0).ToArray();
    }

    private void Shift()
    {
        if ((uint)_low < 0xFF000000 || _low > uint.MaxValue)
        {
            var carry = (byte)(_low >> 32);
            var held = _held;
            do
            {
                _output.Add((byte)(held + carry));
                held = 0xFF;
            }
            while (--_carries != 0);
            _held = (byte)(_low >> 24);
        }

        _carries++;
        _low = (uint)_low << 8;
    }
}
