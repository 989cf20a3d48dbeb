using System.Numerics;

namespace BulletinSite.Search.Coding;

/// <summary>What the numbers of a list have been like lately, which says what the next will be like.</summary>
/// <param name="Mean">Their running mean, in sixteenths.</param>
/// <param name="Seen">How many it was made from, as far as that matters.</param>
internal record struct Trend(int Mean, int Seen)
{
    public const int Rows = 22;

    private const int Most = 1 << 20;
    private const int MostSeen = 15;

    /// <summary>A mean that is known before the first number.</summary>
    public static Trend Of(int value) => new(Math.Min(value, Most) << 4, MostSeen);

    /// <summary>The row of probabilities for the next number.</summary>
    public readonly int Row => Math.Min(BitOperations.Log2((uint)Mean + 1), Rows - 1);

    /// <summary>Lets the mean follow a number, the first ones faster.</summary>
    public void Follow(int value, int slowest)
    {
        Mean += ((Math.Min(value, Most) << 4) - Mean) >> Math.Min(BitOperations.Log2((uint)Seen + 1) + 1, slowest);
        Seen = Math.Min(Seen + 1, MostSeen);
    }
}
