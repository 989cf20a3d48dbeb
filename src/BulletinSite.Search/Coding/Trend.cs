using System.Numerics;

namespace BulletinSite.Search.Coding;

/// <summary>What the numbers of a list have been like lately, which says what the next will be like.</summary>
/// <param name="Mean">Their running mean, in sixteenths.</param>
internal record struct Trend(int Mean)
{
    public const int Rows = 22;

    private const int Most = 1 << 20;

    public static Trend Of(int value) => new(Math.Min(value, Most) << 4);

    /// <summary>The row of probabilities for the next number.</summary>
    public readonly int Row => Math.Min(BitOperations.Log2((uint)Mean + 1), Rows - 1);

    public void Follow(int value) => Mean += ((Math.Min(value, Most) << 4) - Mean) >> 3;
}
