using System.Globalization;
using System.Numerics;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation;

/// <summary>Turns values into the kind of number an operation needs, as the language does it.</summary>
internal static class Conversion
{
    public static int ToInt(Value value, Rendering rendering, SourceSpan place)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                return 0;
            case ValueKind.Int:
                return value.AsInt;
            case ValueKind.Bool:
                return value.AsBool ? 1 : 0;
            case ValueKind.Long when value.AsLong is >= int.MinValue and <= int.MaxValue:
                return (int)value.AsLong;
            // Halves go to the even number, as when .NET converts.
            case ValueKind.Double when Math.Round(value.AsDouble) is >= int.MinValue and <= int.MaxValue:
                return (int)Math.Round(value.AsDouble);
            case ValueKind.Float when Math.Round(value.AsFloat) is >= int.MinValue and < int.MaxValue:
                return (int)Math.Round(value.AsFloat);
            case ValueKind.Decimal when Math.Round(value.AsDecimal) is >= int.MinValue and <= int.MaxValue:
                return (int)Math.Round(value.AsDecimal);
            case ValueKind.String when int.TryParse(value.AsString, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number):
                return number;
            case ValueKind.Character:
                return value.AsString![0];
            default:
                rendering.Fail(RenderDiagnostics.CannotConvert(place, KindName.Of(value), "a whole number"));
                return 0;
        }
    }

    public static BigInteger ToBigInteger(Value value, Rendering rendering, SourceSpan place) => value.Kind switch
    {
        ValueKind.BigInteger => value.AsBigInteger,
        ValueKind.Int or ValueKind.Long => value.AsLong,
        ValueKind.Bool => value.AsBool ? 1 : 0,
        _ => Failed<BigInteger>(value, rendering, place),
    };

    public static double ToDouble(Value value, Rendering rendering, SourceSpan place) => value.Kind switch
    {
        ValueKind.Double => value.AsDouble,
        ValueKind.Float => value.AsFloat,
        ValueKind.Int or ValueKind.Long => value.AsLong,
        ValueKind.BigInteger => (double)value.AsBigInteger,
        ValueKind.Decimal => (double)value.AsDecimal,
        ValueKind.Bool => value.AsBool ? 1 : 0,
        ValueKind.Null => 0,
        _ => Failed<double>(value, rendering, place),
    };

    public static float ToFloat(Value value, Rendering rendering, SourceSpan place) =>
        value.Kind == ValueKind.Float ? value.AsFloat : (float)ToDouble(value, rendering, place);

    public static decimal ToDecimal(Value value, Rendering rendering, SourceSpan place)
    {
        try
        {
            return value.Kind switch
            {
                ValueKind.Decimal => value.AsDecimal,
                ValueKind.Int or ValueKind.Long => value.AsLong,
                ValueKind.Double => (decimal)value.AsDouble,
                ValueKind.Float => (decimal)value.AsFloat,
                ValueKind.BigInteger => (decimal)value.AsBigInteger,
                ValueKind.Bool => value.AsBool ? 1 : 0,
                _ => Failed<decimal>(value, rendering, place),
            };
        }
        catch (OverflowException)
        {
            return Failed<decimal>(value, rendering, place);
        }
    }

    private static T Failed<T>(Value value, Rendering rendering, SourceSpan place)
        where T : struct
    {
        rendering.Fail(RenderDiagnostics.CannotConvert(place, KindName.Of(value), "a number"));
        return default;
    }
}
