namespace BulletinSite.Search.Coding;

/// <summary>Writes yes/no decisions in as few bits as their probabilities allow: an adaptive binary range coder.</summary>
internal sealed class RangeEncoder
{
    private const int ProbabilityBits = 12;
    private const int MostCount = (1 << CountBits) - 1;
    private const uint Bottom = 1u << 24;

    /// <summary>A probability is its odds, and so many bits below them.</summary>
    public const int CountBits = 4;

    /// <summary>The odds nothing reaches.</summary>
    public const int Certain = 1 << ProbabilityBits;

    /// <summary>How likely a decision is before anything is known of it. The low bits count what is known, up to a point.</summary>
    public const ushort Even = Certain / 2 << CountBits;

    private byte[] _output = new byte[256];
    private int _length;
    private ulong _low;
    private uint _range = uint.MaxValue;
    private byte _held;
    private int _carries = 1;

    /// <summary>Begins anew, in the same memory.</summary>
    public void Clear() => (_length, _low, _range, _held, _carries) = (0, 0, uint.MaxValue, 0, 1);

    /// <summary>Writes a row of noes and a yes after them; each decision has a probability, which learns from it.</summary>
    /// <param name="probabilities">One for each decision: the last is the yes.</param>
    /// <param name="steady">How much more slowly than others they learn.</param>
    public void WriteRow(Span<ushort> probabilities, int steady)
    {
        // The state of the coder is held in locals: this is where an index spends its time.
        var (low, range) = (_low, _range);
        for (var i = 0; i < probabilities.Length; i++)
        {
            ref var probability = ref probabilities[i];
            var (odds, count) = (probability >> CountBits, probability & MostCount);
            var bound = (range >> ProbabilityBits) * (uint)odds;
            if (i < probabilities.Length - 1)
            {
                range = bound;
                odds += (Certain - odds) >> RateAfter(count, steady);
            }
            else
            {
                low += bound;
                range -= bound;
                odds -= odds >> RateAfter(count, steady);
            }

            probability = (ushort)((odds << CountBits) | Math.Min(count + 1, MostCount));
            while (range < Bottom)
            {
                range <<= 8;
                low = Shift(low);
            }
        }

        (_low, _range) = (low, range);
    }

    /// <summary>Writes a decision and learns from it.</summary>
    public void Write(ref ushort probability, int bit, int steady)
    {
        var (odds, count) = (probability >> CountBits, probability & MostCount);
        var bound = (_range >> ProbabilityBits) * (uint)odds;
        if (bit == 0)
        {
            _range = bound;
            odds += (Certain - odds) >> RateAfter(count, steady);
        }
        else
        {
            _low += bound;
            _range -= bound;
            odds -= odds >> RateAfter(count, steady);
        }

        probability = (ushort)((odds << CountBits) | Math.Min(count + 1, MostCount));
        while (_range < Bottom)
        {
            _range <<= 8;
            _low = Shift(_low);
        }
    }

    /// <summary>Writes bits about which nothing can be learnt, the highest first.</summary>
    public void WritePlain(int bits, int count)
    {
        var (low, range) = (_low, _range);
        for (var i = count - 1; i >= 0; i--)
        {
            range >>= 1;
            low += range & (uint)-((bits >> i) & 1);
            while (range < Bottom)
            {
                range <<= 8;
                low = Shift(low);
            }
        }

        (_low, _range) = (low, range);
    }

    /// <summary>Ends the stream.</summary>
    public byte[] Finish()
    {
        for (var i = 0; i < 5; i++) _low = Shift(_low);
        // The first byte is always nought; zeros at the end are what a reader sees there anyway.
        return _output.AsSpan(1, _length - 1).TrimEnd((byte)0).ToArray();
    }

    // The first decisions teach much, later ones little.
    private static int RateAfter(int count, int steady) => 2 + steady + (count >> 2);

    private ulong Shift(ulong low)
    {
        if ((uint)low < 0xFF000000 || low > uint.MaxValue)
        {
            var carry = (byte)(low >> 32);
            var held = _held;
            if (_length + _carries > _output.Length) Array.Resize(ref _output, Math.Max(_output.Length * 2, _length + _carries));
            do
            {
                _output[_length++] = (byte)(held + carry);
                held = 0xFF;
            }
            while (--_carries != 0);
            _held = (byte)(low >> 24);
        }

        _carries++;
        return (uint)low << 8;
    }
}
