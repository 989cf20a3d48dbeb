using BulletinSite.Templates.Syntax;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation;

/// <summary>Operators between lists: joining, repeating, comparing item by item.</summary>
internal static class ListOperation
{
    public static Value Apply(BinaryOperator operation, Value left, Value right, Rendering rendering, SourceSpan place)
    {
        if (operation == BinaryOperator.ShiftLeft && left.AsList is { } before) return Join(before, new ValueArray(right), rendering, place);
        if (operation == BinaryOperator.ShiftRight && right.AsList is { } behind) return Join(new ValueArray(left), behind, rendering, place);
        if (left.AsList is { } list && right.AsList is { } other)
        {
            if (operation == BinaryOperator.Add) return Join(list, other, rendering, place);
            if (Operation.IsComparison(operation)) return Compares(operation, list, other, rendering, place);
        }
        else if (operation == BinaryOperator.Multiply)
        {
            return left.AsList is { } items
                ? Repeat(items, Conversion.ToInt(right, rendering, place), rendering, place)
                : Repeat(right.AsList!, Conversion.ToInt(left, rendering, place), rendering, place);
        }

        return Operation.Unsupported(operation, left, right, rendering, place);
    }

    public static ValueArray Join(ValueList left, ValueList right, Rendering rendering, SourceSpan place)
    {
        rendering.CheckLength((long)left.Count + right.Count, place);
        var joined = new ValueArray(left.Count + right.Count);
        for (var i = 0; i < left.Count; i++) joined.Add(left[i]);
        for (var i = 0; i < right.Count; i++) joined.Add(right[i]);
        return joined;
    }

    private static Value Repeat(ValueList list, int times, Rendering rendering, SourceSpan place)
    {
        rendering.CheckLength((long)list.Count * Math.Max(0, times), place);
        var repeated = new ValueArray();
        for (var time = 0; time < times; time++)
        {
            for (var i = 0; i < list.Count; i++) repeated.Add(list[i]);
        }

        return repeated;
    }

    /// <summary>The shorter list is less; of two as long, the operator must hold for every pair of items.</summary>
    private static bool Compares(BinaryOperator operation, ValueList left, ValueList right, Rendering rendering, SourceSpan place)
    {
        if (left.Count != right.Count) return Operation.Compares(operation, left.Count.CompareTo(right.Count));
        if (left.Count == 0) return operation is BinaryOperator.Equal or BinaryOperator.LessOrEqual or BinaryOperator.GreaterOrEqual;
        rendering.EnterCall(place);
        try
        {
            for (var i = 0; i < left.Count; i++)
            {
                if (!Operation.Apply(operation, left[i], right[i], rendering, place).IsTruthy) return false;
            }

            return true;
        }
        finally
        {
            rendering.LeaveCall();
        }
    }
}
