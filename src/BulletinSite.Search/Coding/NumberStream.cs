using System.Numerics;

namespace BulletinSite.Search.Coding;

/// <summary>A stream of whole numbers, small ones in a fraction of a byte.</summary>
/// <remarks>
/// A number plus one is written as the count of its binary digits (decision by decision, each with a probability that learns), then its digits
/// after the first: the highest two of these with a probability, the rest plainly.
/// </remarks>
internal sealed class NumberStream
{
    public const int Lengths = 24;
    public const int Cells = 4 * Lengths;
    public const int Sets = (int)NumberKind.Second + 1;

    private readonly RangeEncoder _encoder = new();
    private readonly ushort[] _probabilities = new ushort[Sets * Trend.Rows * Cells];

    public NumberStream() => Array.Fill(_probabilities, RangeEncoder.Even);

    /// <summary>Where the probability of a digit is.</summary>
    /// <param name="digits">How many there are after the first.</param>
    /// <param name="known">The digits before it: 1, or 10 or 11.</param>
    public static int CellOf(int digits, int known) => Lengths + (3 * digits) + known - 1;

    /// <summary>Writes a number, and lets the trend follow it.</summary>
    /// <param name="kind">What it says.</param>
    /// <param name="trend">What those before it were like.</param>
    /// <param name="value">The number.</param>
    /// <param name="set">Which set of probabilities of a kind that has several.</param>
    public void Write(NumberKind kind, ref Trend trend, int value, int set = 0)
    {
        // What is spread over the archive stays as it is for long; what stands in its articles changes with them.
        var steady = kind <= NumberKind.Gap ? 1 : 0;
        var cells = _probabilities.AsSpan(((((int)kind + set) * Trend.Rows) + trend.Row) * Cells, Cells);
        var number = value + 1;
        var digits = BitOperations.Log2((uint)number);
        _encoder.WriteRow(cells[..(digits + 1)], steady);
        var rest = digits;
        for (var known = 1; rest > 0 && known < 4; known = number >> rest)
        {
            var cell = CellOf(digits, known);
            _encoder.Write(ref cells[cell], (number >> --rest) & 1, steady);
        }

        if (rest > 0) _encoder.WritePlain(number, rest);
        trend.Follow(value, 4 + steady);
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

    /// <summary>The bytes; the stream begins anew, and knows nothing of those before.</summary>
    public byte[] Finish()
    {
        var bytes = _encoder.Finish();
        _encoder.Clear();
        Array.Fill(_probabilities, RangeEncoder.Even);
        return bytes;
    }
}
