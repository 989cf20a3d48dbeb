using BulletinSite.Templates.Syntax;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation;

/// <summary>What binary operators do, by the kinds of their operands.</summary>
internal static class Operation
{
    public static Value Apply(BinaryOperator operation, Value left, Value right, Rendering rendering, SourceSpan place)
    {
        if (left.IsInt && right.IsInt) return Arithmetic.OfIntegers(operation, left.AsLong, right.AsLong, rendering, place);
        if (left.IsString || right.IsString) return TextOperation.Apply(operation, left, right, rendering, place);
        if (left.IsNull || right.IsNull) return OfNull(operation, left, right);
        if (left.Kind == ValueKind.Empty || right.Kind == ValueKind.Empty) return OfEmpty(operation, left, right, rendering, place);
        if (left.AsList is not null || right.AsList is not null) return ListOperation.Apply(operation, left, right, rendering, place);
        if ((left.Kind == ValueKind.Bool && !right.IsNumber) || (right.Kind == ValueKind.Bool && !left.IsNumber)) return OfTruth(operation, left, right, rendering, place);
        if (left.Kind == ValueKind.Date && Arithmetic.TryDate(operation, left.AsDate, right, rendering, place, out var result)) return result;
        if (left.Kind == ValueKind.TimeSpan && Arithmetic.TryTimeSpan(operation, left.AsTimeSpan, right, out result)) return result;
        if (left.IsNumber || right.IsNumber || left.Kind is ValueKind.Date or ValueKind.TimeSpan)
        {
            return Arithmetic.OfNumbers(operation, left, right, rendering, place);
        }

        if (operation == BinaryOperator.Equal) return left.Equals(right);
        if (operation == BinaryOperator.NotEqual) return !left.Equals(right);
        return Unsupported(operation, left, right, rendering, place);
    }

    public static Value Unsupported(BinaryOperator operation, Value left, Value right, Rendering rendering, SourceSpan place)
    {
        rendering.Fail(RenderDiagnostics.UnsupportedOperator(place, OperatorText.Of(operation), KindName.Of(left), KindName.Of(right)));
        return default;
    }

    public static bool IsComparison(BinaryOperator operation) => operation is BinaryOperator.Equal or BinaryOperator.NotEqual
        or BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual;

    /// <summary>The result of a comparison, from how left compares to right.</summary>
    public static bool Compares(BinaryOperator operation, int order) => operation switch
    {
        BinaryOperator.Equal => order == 0,
        BinaryOperator.NotEqual => order != 0,
        BinaryOperator.Less => order < 0,
        BinaryOperator.LessOrEqual => order <= 0,
        BinaryOperator.Greater => order > 0,
        _ => order >= 0,
    };

    // Compared with true or false, everything else is what it would be in a condition.
    private static Value OfTruth(BinaryOperator operation, Value left, Value right, Rendering rendering, SourceSpan place) => operation switch
    {
        BinaryOperator.Equal => left.IsTruthy == right.IsTruthy,
        BinaryOperator.NotEqual => left.IsTruthy != right.IsTruthy,
        _ => Unsupported(operation, left, right, rendering, place),
    };

    // Nothing equals only nothing, is neither less nor more than anything, and makes nothing of every sum.
    private static Value OfNull(BinaryOperator operation, Value left, Value right) => operation switch
    {
        BinaryOperator.Equal => left.IsNull && right.IsNull,
        BinaryOperator.NotEqual => !(left.IsNull && right.IsNull),
        _ => IsComparison(operation) ? Value.False : Value.Null,
    };

    private static Value OfEmpty(BinaryOperator operation, Value left, Value right, Rendering rendering, SourceSpan place)
    {
        if (operation is BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight) return Unsupported(operation, left, right, rendering, place);
        if (!IsComparison(operation)) return Value.Empty;
        var other = left.Kind == ValueKind.Empty ? right : left;
        var isEmpty = other.Kind == ValueKind.Empty || IsEmpty(other);
        return operation switch
        {
            BinaryOperator.Equal or BinaryOperator.LessOrEqual or BinaryOperator.GreaterOrEqual => isEmpty,
            BinaryOperator.NotEqual => !isEmpty,
            _ => Value.False,
        };
    }

    /// <summary>Whether a value is a list without items, an object without members or a text without characters.</summary>
    public static bool IsEmpty(Value value) => value.Kind switch
    {
        ValueKind.List => value.AsList!.Count == 0,
        ValueKind.Object => Members.Count(value) == 0,
        ValueKind.String => value.AsString!.Length == 0,
        // A date is an object without members of its own.
        ValueKind.Empty or ValueKind.Date or ValueKind.TimeSpan => true,
        _ => false,
    };
}
