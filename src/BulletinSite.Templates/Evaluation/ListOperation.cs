using BulletinSite.Templates.Syntax;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation;

/// <summary>Operators between lists: joining, repeating, comparing item by item.</summary>
internal static class ListOperation
{
    public static Value Apply(BinaryOperator operation, Value left, Value right, Rendering rendering, SourceSpan place)
    {
        var list = Items(left, right, rendering, place);
        var other = Items(right, left, rendering, place);
        switch (operation)
        {
            case BinaryOperator.ShiftLeft when list is not null:
                return Join(list, new ValueArray(right), rendering, place);
            case BinaryOperator.ShiftRight when other is not null:
                return Join(new ValueArray(left), other, rendering, place);
            case BinaryOperator.Add when list is not null && other is not null:
                return Join(list, other, rendering, place);
            case BinaryOperator.Multiply when other is null:
                return Repeat(list!, Times(right, rendering, place), rendering, place);
            case BinaryOperator.Multiply when list is null:
                return Repeat(other, Times(left, rendering, place), rendering, place);
            case BinaryOperator.Divide or BinaryOperator.DivideWhole when list is not null && other is null:
                return Part(list, list.Count / Divisor(right, rendering, place), 1);
            case BinaryOperator.Modulo when list is not null && other is null:
                return Part(list, list.Count, Divisor(right, rendering, place));
            default:
                if (list is not null && other is not null && Operation.IsComparison(operation)) return Compares(operation, list, other, rendering, place);
                break;
        }

        return Operation.Unsupported(operation, left, right, rendering, place);
    }

    public static ValueArray Join(ValueList left, ValueList right, Rendering rendering, SourceSpan place)
    {
        rendering.CheckLength((long)left.Count + right.Count, place);
        var joined = new ValueArray(left.Count + right.Count);
        joined.AddRange(left);
        joined.AddRange(right);
        return joined;
    }

    /// <summary>A list as it is, an object beside a list that is no range as the list of its members; null for everything else.</summary>
    private static ValueList? Items(Value value, Value beside, Rendering rendering, SourceSpan place) =>
        value.AsList ?? (value.Kind == ValueKind.Object && beside.AsList is not ValueRange ? Iteration.Of(value, rendering, place) : null);

    private static int Times(Value value, Rendering rendering, SourceSpan place)
    {
        var times = Conversion.ToInt(value, rendering, place);
        if (times < 0) rendering.Fail(RenderDiagnostics.NegativeTimes(place, times));
        return times;
    }

    private static int Divisor(Value value, Rendering rendering, SourceSpan place)
    {
        var divisor = Times(value, rendering, place);
        if (divisor == 0) rendering.Fail(RenderDiagnostics.DividedByZero(place));
        return divisor;
    }

    /// <summary>Of the first items, every one at a multiple of the step.</summary>
    private static Value Part(ValueList list, int count, int step)
    {
        var part = new ValueArray();
        for (long i = 0; i < count; i += step) part.Add(list[(int)i]);
        return part;
    }

    private static Value Repeat(ValueList list, int times, Rendering rendering, SourceSpan place)
    {
        rendering.CheckLength((long)list.Count * Math.Max(0, times), place);
        var repeated = new ValueArray();
        if (list.Count == 0) return repeated;
        for (var time = 0; time < times; time++) repeated.AddRange(list);
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
