using System.Globalization;
using BulletinSite.Templates.Evaluation;
using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Functions;

/// <summary>Formats numbers and dates with .NET format strings.</summary>
internal static class Formatting
{
    public static Value Format(FunctionCall call)
    {
        var value = call[0];
        if (value.IsNull) return "";
        CheckCulture(call, call.Text(2));
        var format = call.Text(1);
        IFormattable? formattable = value.Kind switch
        {
            ValueKind.Int => value.AsInt,
            ValueKind.Long => value.AsLong,
            ValueKind.Float => value.AsFloat,
            ValueKind.Double => value.AsDouble,
            ValueKind.Decimal => value.AsDecimal,
            ValueKind.BigInteger => value.AsBigInteger,
            ValueKind.Date => value.AsDate,
            ValueKind.TimeSpan => value.AsTimeSpan,
            _ => null,
        };
        if (formattable is null)
        {
            call.Fail($"{KindName.Of(value)} has no formats", "give a number or a date");
            return default;
        }

        try
        {
            return formattable.ToString(format, CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            call.Fail($"\"{format}\" is not a format for {KindName.Of(value)}", "use a .NET format such as N2, X4 or yyyy-MM-dd");
            return default;
        }
    }

    /// <summary>Only the invariant culture is known, so that every machine writes the same.</summary>
    public static void CheckCulture(FunctionCall call, string? culture)
    {
        if (!string.IsNullOrEmpty(culture)) call.Fail($"the culture \"{culture}\" is not available", "leave the culture out, and write words of another language in the template");
    }
}
