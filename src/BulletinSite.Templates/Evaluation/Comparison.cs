using BulletinSite.Templates.Syntax;
using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Evaluation;

/// <summary>Equality and order of values outside of expressions: for sorting, <c>array.uniq</c> and the like.</summary>
internal static class Comparison
{
    /// <summary>Whether <c>==</c> holds; values of kinds that cannot be compared are not equal.</summary>
    public static bool AreEqual(Value left, Value right, Rendering rendering)
    {
        if (left.IsString && right.IsString) return string.Equals(left.AsString, right.AsString, StringComparison.Ordinal);
        if (left.IsInt && right.IsInt) return left.AsLong == right.AsLong;
        if (IsPlain(left) && IsPlain(right)) return Operation.Apply(BinaryOperator.Equal, left, right, rendering, rendering.Place).IsTruthy;
        if (left.AsList is not null && right.AsList is not null) return Operation.Apply(BinaryOperator.Equal, left, right, rendering, rendering.Place).IsTruthy;
        return left.Equals(right);
    }

    private static bool IsPlain(Value value) => value.Kind is ValueKind.Null or ValueKind.Bool or ValueKind.String or ValueKind.Character || value.IsNumber;
}
