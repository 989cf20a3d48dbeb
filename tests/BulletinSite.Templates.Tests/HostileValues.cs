using System.Numerics;
using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Tests;

/// <summary>Values of every kind, most of them extreme; made anew each time, because templates change some of them.</summary>
internal static class HostileValues
{
    public static Value[] All =>
    [
        Value.Null, Value.True, Value.False, Value.Empty, int.MinValue, int.MaxValue, 0, -1, long.MinValue, long.MaxValue, Value.Of(BigInteger.Pow(10, 60)),
        double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.MaxValue, -0.5, Value.Of(float.NaN), Value.Of(float.MaxValue), decimal.MaxValue, 0.1m,
        "", "a", " ", "\0", "\ud83d", "<script>'\"&", "(a+)+$", "2018-01-05", "9999-12-31", "1e999", "%Y", "{{ x }}", "../x", "-1",
        DateTime.MinValue, DateTime.MaxValue, TimeSpan.MinValue, TimeSpan.MaxValue, new ValueArray(), Value.List(1, "b", Value.Null, 2.5), Loop(),
        new ValueMap(), new ValueMap { [""] = 1, ["size"] = "x", ["key"] = Value.Null }.Freeze(), BuiltIns.All[0], BuiltIns.All[^1],
    ];

    /// <summary>One of most kinds.</summary>
    public static Value[] Some => [Value.Null, Value.True, -1, int.MaxValue, long.MinValue, double.NaN, decimal.MaxValue, "", "(a+)+$", DateTime.MaxValue, TimeSpan.MaxValue, Loop(), new ValueMap()];

    private static ValueArray Loop()
    {
        var list = new ValueArray();
        list.Add(list);
        return list;
    }
}
