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

    private static readonly int Kinds = Enum.GetValues<NumberKind>().Length;

    private readonly RangeEncoder _encoder = new();
    private readonly ushort[] _probabilities = new ushort[Kinds * Trend.Rows * Cells];

    public NumberStream() => Array.Fill(_probabilities, RangeEncoder.Even);

    public long Length => _encoder.Length;

    /// <summary>Writes a number, and lets the trend follow it.</summary>
    public void Write(NumberKind kind, ref Trend trend, int value)
    {
        var cells = _probabilities.AsSpan((((int)kind * Trend.Rows) + trend.Row) * Cells, Cells);
        var number = value + 1;
        var digits = BitOperations.Log2((uint)number);
        for (var i = 0; i < digits; i++) _encoder.Write(ref cells[i], 0);
        _encoder.Write(ref cells[digits], 1);
        if (digits > 0)
        {
            _encoder.Write(ref cells[Lengths + digits], (number >> (digits - 1)) & 1);
            _encoder.WritePlain(number, digits - 1);
        }

        trend.Follow(value);
    }

    /// <summary>Writes a number by itself.</summary>
    public void Write(NumberKind kind, int value)
    {
        var trend = default(Trend);
        Write(kind, ref trend, value);
    }

    /// <summary>Writes bytes as they are.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        foreach (var x in bytes) _encoder.WritePlain(x, 8);
    }

    public byte[] Finish() => _encoder.Finish();
}
