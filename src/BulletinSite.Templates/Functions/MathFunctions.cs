using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using BulletinSite.Templates.Evaluation;
using BulletinSite.Templates.Syntax;
using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Functions;

/// <summary>The built-ins called <c>math.…</c>.</summary>
internal static class MathFunctions
{
    public static ImmutableArray<HostFunction> All { get; } =
    [
        new("math.abs", "The number without its sign.", ["value"], call => Abs(call)),
        new("math.ceil", "The next whole number upwards.", ["value"], call => Math.Ceiling(Number(call))),
        new("math.floor", "The next whole number downwards.", ["value"], call => Math.Floor(Number(call))),
        new("math.round", "The nearest number with so many decimals; halves go to the even digit.", ["value", new("precision", 0)], call => Round(call)),
        new("math.divided_by", "The quotient; a whole number when the divisor is one.", ["value", "divisor"], call => DividedBy(call)),
        new("math.plus", "The sum.", ["value", "with"], call => Apply(call, BinaryOperator.Add)),
        new("math.minus", "The difference.", ["value", "with"], call => Apply(call, BinaryOperator.Subtract)),
        new("math.times", "The product.", ["value", "with"], call => Apply(call, BinaryOperator.Multiply)),
        new("math.modulo", "The remainder.", ["value", "with"], call => Apply(call, BinaryOperator.Modulo)),
        new("math.is_number", "Whether the value is a number.", ["value"], call => call[0].IsNumber),
        new("math.format", "The number in a .NET format.", ["value", "format", new("culture", Value.Null)], call => Format(call)),
        new("math.random", "A number from the first up to, not including, the second; the same in every build.", ["minValue", "maxValue"], call => Random(call)),
        new("math.uuid", "An id in the form of a UUID; the same in every build.", [], call => Uuid(call)),
    ];

    private static Value Apply(FunctionCall call, BinaryOperator operation) => Operation.Apply(operation, call[0], call[1], call.Rendering, call.Place);

    private static void NeedNumber(FunctionCall call)
    {
        if (!call[0].IsNumber) call.Fail($"{KindName.Of(call[0])} is not a number", "give a number, for example with string.to_int");
    }

    private static Value Abs(FunctionCall call)
    {
        var value = call[0];
        if (value.Kind is ValueKind.Null or ValueKind.Bool or ValueKind.Character) return value;
        NeedNumber(call);
        return value.Kind switch
        {
            ValueKind.Double => Math.Abs(value.AsDouble),
            ValueKind.Float => Value.Of(Math.Abs(value.AsFloat)),
            ValueKind.Decimal => Math.Abs(value.AsDecimal),
            ValueKind.BigInteger => Value.Of(BigInteger.Abs(value.AsBigInteger)),
            _ => Operation.Apply(BinaryOperator.Less, value, 0, call.Rendering, call.Place).IsTruthy
                ? Operation.Apply(BinaryOperator.Subtract, 0, value, call.Rendering, call.Place)
                : value,
        };
    }

    private static Value Round(FunctionCall call)
    {
        var digits = call.Int(1);
        if (digits is < 0 or > 15) call.Fail($"{digits} is not a number of decimals", "give a number from 0 to 15");
        return Math.Round(Number(call), digits);
    }

    // Rounding is done with doubles, whatever the number was; nothing counts as zero, true as one.
    private static double Number(FunctionCall call)
    {
        if (call[0].Kind is not (ValueKind.Null or ValueKind.Bool)) NeedNumber(call);
        return Conversion.ToDouble(call[0], call.Rendering, call.Place);
    }

    private static Value DividedBy(FunctionCall call)
    {
        var quotient = Apply(call, BinaryOperator.Divide);
        if (call[1].IsNull) return default;
        if (call[1].Kind != ValueKind.Int) return quotient.IsNumber ? quotient : Conversion.ToDouble(quotient, call.Rendering, call.Place);
        var floor = Math.Floor(Conversion.ToDouble(quotient, call.Rendering, call.Place));
        if (double.IsNaN(floor) || Math.Abs(floor) > long.MaxValue / 2) call.Fail("the quotient is not a whole number", "test the divisor first");
        return Math.Abs(floor) <= int.MaxValue ? Value.Of((int)floor) : Value.Of((long)floor);
    }

    private static Value Format(FunctionCall call)
    {
        if (!call[0].IsNull) NeedNumber(call);
        return Formatting.Format(call);
    }

    private static Value Random(FunctionCall call)
    {
        var (low, high) = (call.Int(0), call.Int(1));
        if (low > high) call.Fail("the first number is greater than the second", "give the smaller number first");
        var width = (ulong)((long)high - low);
        return width == 0 ? low : (int)(low + (long)(call.Rendering.State.Numbers.Next() % width));
    }

    private static Value Uuid(FunctionCall call)
    {
        var (first, second) = (call.Rendering.State.Numbers.Next(), call.Rendering.State.Numbers.Next());
        // Version 4 and variant 1 stand where a random UUID has them.
        first = (first & 0xFFFFFFFFFFFF0FFF) | 0x4000;
        second = (second & 0x3FFFFFFFFFFFFFFF) | 0x8000000000000000;
        var digits = string.Create(CultureInfo.InvariantCulture, $"{first:x16}{second:x16}");
        return $"{digits[..8]}-{digits[8..12]}-{digits[12..16]}-{digits[16..20]}-{digits[20..]}";
    }
}
