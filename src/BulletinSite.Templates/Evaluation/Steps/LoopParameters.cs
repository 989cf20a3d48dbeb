using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Evaluation.Steps;

/// <summary>What follows the list of a loop: <c>offset</c>, <c>limit</c>, <c>reversed</c> and, for tables, <c>cols</c>.</summary>
internal sealed record LoopParameters(Computation? Offset, Computation? Limit, Computation? Reversed, Computation? Columns)
{
    public LoopItems Select(ValueList list, Rendering rendering)
    {
        var first = Offset is null ? 0 : Math.Clamp(Number(Offset, rendering), 0, list.Count);
        var count = list.Count - first;
        if (Limit is not null) count = Math.Clamp(Number(Limit, rendering), 0, count);
        return Reversed is not null && Reversed.Evaluate(rendering).IsTruthy
            ? new LoopItems(list, first + count - 1, count, -1)
            : new LoopItems(list, first, count, 1);
    }

    public int ColumnCount(Rendering rendering) => Columns is null ? 0 : Math.Max(0, Number(Columns, rendering));

    private static int Number(Computation value, Rendering rendering) => Conversion.ToInt(value.Evaluate(rendering), rendering, value.Place);
}
