using System.Numerics;

namespace BulletinSite.Search.Coding;

/// <summary>A stream of whole numbers, small ones in a fraction of a byte.</summary>
/// <remarks>
/// A number plus one is written as the count of its binary digits (decision by decision, each with a probability that learns), then its digits
/// after the first: the highest of these with a probability, the rest plainly.
/// </remarks>
internal sealed class NumberStream
{
    private const int Lengths = 24;
    private const int Cells = 2 * Lengths;

    private const int Kinds = (int)NumberKind.NextStep + 9;

    private readonly RangeEncoder _encoder = new();
    private readonly ushort[] _probabilities = new ushort[Kinds * Trend.Rows * Cells];

    public NumberStream() => Array.Fill(_probabilities, RangeEncoder.Even);

    /// <summary>Writes a number, and lets the trend follow it.</summary>
    /// <param name="kind">What it says.</param>
    /// <param name="trend">What those before it were like.</param>
    /// <param name="value">The number.</param>
    /// <param name="set">Which set of probabilities of a kind that has several.</param>
    public void Write(NumberKind kind, ref Trend trend, int value, int set = 0)
    {
        var cells = _probabilities.AsSpan(((((int)kind + set) * Trend.Rows) + trend.Row) * Cells, Cells);
        var number = value + 1;
        var digits = BitOperations.Log2((uint)number);
        _encoder.WriteRow(cells[..(digits + 1)]);
        if (digits > 0)
        {
            _encoder.Write(ref cells[Lengths + digits], (number >> (digits - 1)) & 1);
            if (digits > 1) _encoder.WritePlain(number, digits - 1);
        }

        trend.Follow(value);
    }

    /// <summary>Writes a number by itself.</summary>
    public void Write(NumberKind kind, int value)
    {
        var trend = default(Trend);
        Write(kind, ref trend, value);
    }

    /// <summary>Writes bits about which nothing can be learnt.</summary>
    public void WritePlain(uint bits, int count) => _encoder.WritePlain((int)bits, count);

    /// <summary>Writes bytes as they are.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        foreach (var x in bytes) _encoder.WritePlain(x, 8);
    }

    /// <summary>The bytes; the stream begins anew, and knows nothing of those before.</summary>
    public byte[] Finish()
    {
        var bytes = _encoder.Finish();
        _encoder.Clear();
        Array.Fill(_probabilities, RangeEncoder.Even);
        return bytes;
    }
}
