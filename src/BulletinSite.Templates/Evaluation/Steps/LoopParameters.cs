using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Evaluation.Steps;

/// <summary>What follows the list of a loop: <c>offset</c>, <c>limit</c>, <c>reversed</c> and, for tables, <c>cols</c>.</summary>
internal sealed record LoopParameters(Computation? Offset, Computation? Limit, bool IsReversed, Computation? Columns)
{
    public LoopItems Select(ValueList list, Rendering rendering)
    {
        var first = Offset is null ? 0 : Math.Clamp(Number(Offset, rendering), 0, list.Count);
        var limit = Limit is null ? 0 : Number(Limit, rendering);
        var count = list.Count - first;
        // A limit of nothing is none.
        if (limit > 0 && limit < count) count = limit;
        // Backwards, the offset makes the loop shorter but not start elsewhere: it is the last item that comes first.
        return IsReversed ? new LoopItems(list, list.Count - 1, count, -1) : new LoopItems(list, first, count, 1);
    }

    public int ColumnCount(Rendering rendering) => Columns is null ? 0 : Math.Max(0, Number(Columns, rendering));

    private static int Number(Computation value, Rendering rendering) => Conversion.ToInt(value.Evaluate(rendering), rendering, value.Place);
}
