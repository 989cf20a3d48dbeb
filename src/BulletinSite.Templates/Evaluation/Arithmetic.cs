using System.Numerics;
using BulletinSite.Templates.Parsing;
using BulletinSite.Templates.Syntax;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation;

/// <summary>Operators between numbers, dates and time spans. Whole numbers grow as they need; the wider kind of two decides.</summary>
internal static class Arithmetic
{
    private const long BitLimit = 1 << 20;

    public static Value OfIntegers(BinaryOperator operation, long left, long right, Rendering rendering, SourceSpan place)
    {
        switch (operation)
        {
            case BinaryOperator.Add:
                return NumberText.Fit(left + right);
            case BinaryOperator.Subtract:
                return NumberText.Fit(left - right);
            case BinaryOperator.Multiply:
                return NumberText.Fit(left * right);
            case BinaryOperator.Divide:
                return (double)left / right;
            case BinaryOperator.DivideWhole or BinaryOperator.Modulo when right == 0:
                rendering.Fail(RenderDiagnostics.DividedByZero(place));
                return default;
            case BinaryOperator.DivideWhole:
                return NumberText.Fit(left / right);
            case BinaryOperator.Modulo:
                return NumberText.Fit(left % right);
            case BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight:
                return OfBigIntegers(operation, left, right, rendering, place);
            case BinaryOperator.Range:
                return MakeRange(left, right, true, rendering, place);
            case BinaryOperator.RangeExclusive:
                return MakeRange(left, right, false, rendering, place);
            default:
                return Operation.Compares(operation, left.CompareTo(right));
        }
    }

    public static Value OfNumbers(BinaryOperator operation, Value left, Value right, Rendering rendering, SourceSpan place)
    {
        var kind = left.Kind is >= ValueKind.Int and <= ValueKind.Decimal ? left.Kind : ValueKind.Bool;
        if (right.Kind is >= ValueKind.Int and <= ValueKind.Decimal && right.Kind > kind) kind = right.Kind;
        switch (kind)
        {
            case ValueKind.Decimal:
                return OfDecimals(operation, Conversion.ToDecimal(left, rendering, place), Conversion.ToDecimal(right, rendering, place), rendering, place)
                    ?? Operation.Unsupported(operation, left, right, rendering, place);
            case ValueKind.Double:
                return OfDoubles(operation, Conversion.ToDouble(left, rendering, place), Conversion.ToDouble(right, rendering, place))
                    ?? Operation.Unsupported(operation, left, right, rendering, place);
            case ValueKind.Float:
                return OfFloats(operation, Conversion.ToFloat(left, rendering, place), Conversion.ToFloat(right, rendering, place))
                    ?? Operation.Unsupported(operation, left, right, rendering, place);
            case ValueKind.BigInteger or ValueKind.Long:
                return OfBigIntegers(operation, Conversion.ToBigInteger(left, rendering, place), Conversion.ToBigInteger(right, rendering, place), rendering, place);
            case ValueKind.Int:
                return OfIntegers(operation, Conversion.ToInt(left, rendering, place), Conversion.ToInt(right, rendering, place), rendering, place);
            default:
                return Operation.Unsupported(operation, left, right, rendering, place);
        }
    }

    public static bool TryDate(BinaryOperator operation, DateTime left, Value right, Rendering rendering, SourceSpan place, out Value result)
    {
        result = default;
        if (right.Kind == ValueKind.TimeSpan && operation == BinaryOperator.Add)
        {
            var span = right.AsTimeSpan;
            if (span > DateTime.MaxValue - left || span < DateTime.MinValue - left) rendering.Fail(RenderDiagnostics.OutsideCalendar(place));
            result = left + span;
            return true;
        }

        if (right.Kind != ValueKind.Date) return false;
        if (operation == BinaryOperator.Subtract) result = left - right.AsDate;
        else if (Operation.IsComparison(operation)) result = Operation.Compares(operation, left.CompareTo(right.AsDate));
        else return false;
        return true;
    }

    public static bool TryTimeSpan(BinaryOperator operation, TimeSpan left, Value right, out Value result)
    {
        result = default;
        if (right.Kind != ValueKind.TimeSpan || operation is not (BinaryOperator.Equal or BinaryOperator.NotEqual)) return false;
        result = Operation.Compares(operation, left.CompareTo(right.AsTimeSpan));
        return true;
    }

    private static Value OfBigIntegers(BinaryOperator operation, BigInteger left, BigInteger right, Rendering rendering, SourceSpan place)
    {
        switch (operation)
        {
            case BinaryOperator.Add:
                return NumberText.Fit(left + right);
            case BinaryOperator.Subtract:
                return NumberText.Fit(left - right);
            case BinaryOperator.Multiply:
                if (left.GetBitLength() + right.GetBitLength() > BitLimit) rendering.Fail(RenderDiagnostics.ValueTooLong(place, (int)BitLimit));
                return NumberText.Fit(left * right);
            case BinaryOperator.Divide:
                return (double)left / (double)right;
            case BinaryOperator.DivideWhole or BinaryOperator.Modulo when right.IsZero:
                rendering.Fail(RenderDiagnostics.DividedByZero(place));
                return default;
            case BinaryOperator.DivideWhole:
                return NumberText.Fit(left / right);
            case BinaryOperator.Modulo:
                return NumberText.Fit(left % right);
            case BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight when BigInteger.Abs(right) > BitLimit:
                rendering.Fail(RenderDiagnostics.ValueTooLong(place, (int)BitLimit));
                return default;
            case BinaryOperator.ShiftLeft:
                return NumberText.Fit(left << (int)right);
            case BinaryOperator.ShiftRight:
                return NumberText.Fit(left >> (int)right);
            case BinaryOperator.Range or BinaryOperator.RangeExclusive when Fits(left) && Fits(right):
                return MakeRange((long)left, (long)right, operation == BinaryOperator.Range, rendering, place);
            case BinaryOperator.Range or BinaryOperator.RangeExclusive:
                rendering.Fail(RenderDiagnostics.ValueTooLong(place, rendering.Options.Limits.ValueLength));
                return default;
            default:
                return Operation.Compares(operation, left.CompareTo(right));
        }
    }

    private static Value? OfDoubles(BinaryOperator operation, double left, double right) => operation switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => left / right,
        BinaryOperator.DivideWhole => Math.Round(left / right),
        BinaryOperator.Modulo => left % right,
        BinaryOperator.ShiftLeft => left * Math.Pow(2, right),
        BinaryOperator.ShiftRight => left / Math.Pow(2, right),
        BinaryOperator.Equal => left == right,
        BinaryOperator.NotEqual => left != right,
        BinaryOperator.Less => left < right,
        BinaryOperator.LessOrEqual => left <= right,
        BinaryOperator.Greater => left > right,
        BinaryOperator.GreaterOrEqual => left >= right,
        _ => null,
    };

    private static Value? OfFloats(BinaryOperator operation, float left, float right) => operation switch
    {
        BinaryOperator.Add => Value.Of(left + right),
        BinaryOperator.Subtract => Value.Of(left - right),
        BinaryOperator.Multiply => Value.Of(left * right),
        BinaryOperator.Divide => Value.Of(left / right),
        BinaryOperator.DivideWhole => Value.Of((float)(int)(left / right)),
        BinaryOperator.Modulo => Value.Of(left % right),
        BinaryOperator.ShiftLeft => Value.Of((float)(left * Math.Pow(2, right))),
        BinaryOperator.ShiftRight => Value.Of((float)(left / Math.Pow(2, right))),
        _ => OfDoubles(operation, left, right),
    };

    private static Value? OfDecimals(BinaryOperator operation, decimal left, decimal right, Rendering rendering, SourceSpan place)
    {
        if (right == 0 && operation is BinaryOperator.Divide or BinaryOperator.DivideWhole or BinaryOperator.Modulo) rendering.Fail(RenderDiagnostics.DividedByZero(place));
        if (Operation.IsComparison(operation)) return Operation.Compares(operation, left.CompareTo(right));
        try
        {
            return operation switch
            {
                BinaryOperator.Add => left + right,
                BinaryOperator.Subtract => left - right,
                BinaryOperator.Multiply => left * right,
                BinaryOperator.Divide => left / right,
                BinaryOperator.DivideWhole => Math.Round(left / right),
                BinaryOperator.Modulo => left % right,
                BinaryOperator.ShiftLeft => left * (decimal)Math.Pow(2, (double)right),
                BinaryOperator.ShiftRight => left / (decimal)Math.Pow(2, (double)right),
                _ => null,
            };
        }
        // Too large, or shifted until nothing is left to divide by.
        catch (ArithmeticException)
        {
            rendering.Fail(RenderDiagnostics.CannotConvert(place, "a result this large", "a decimal number"));
            return null;
        }
    }

    private static bool Fits(BigInteger value) => value >= long.MinValue / 4 && value <= long.MaxValue / 4;

    private static Value MakeRange(long first, long last, bool isInclusive, Rendering rendering, SourceSpan place)
    {
        if (!Fits(first) || !Fits(last)) rendering.Fail(RenderDiagnostics.ValueTooLong(place, rendering.Options.Limits.ValueLength));
        var count = Math.Abs(last - first) + (isInclusive ? 1 : 0);
        rendering.CheckLength(count, place);
        return new ValueRange(first, first <= last ? 1 : -1, (int)count);
    }
}
