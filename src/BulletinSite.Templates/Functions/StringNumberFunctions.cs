using System.Collections.Immutable;
using System.Globalization;
using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Functions;

/// <summary>The built-ins called <c>string.to_…</c>: numbers from texts, nothing when the text is none.</summary>
internal static class StringNumberFunctions
{
    private const NumberStyles Fraction = NumberStyles.Float | NumberStyles.AllowThousands;

    public static ImmutableArray<HostFunction> All { get; } =
    [
        new("string.to_int", "The text as a whole number of 32 bits.", ["text"], call =>
            int.TryParse(call.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? Value.Of(number) : default),
        new("string.to_long", "The text as a whole number of 64 bits.", ["text"], call =>
            long.TryParse(call.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? Value.Of(number) : default),
        new("string.to_float", "The text as a number of 32 bits.", ["text"], call =>
            float.TryParse(call.Text(0), Fraction, CultureInfo.InvariantCulture, out var number) ? Value.Of(number) : default),
        new("string.to_double", "The text as a number of 64 bits.", ["text"], call =>
            double.TryParse(call.Text(0), Fraction, CultureInfo.InvariantCulture, out var number) ? Value.Of(number) : default),
    ];
}
