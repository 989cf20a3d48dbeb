using System.Globalization;
using System.Numerics;
using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Parsing;

/// <summary>Reads numbers as templates write them.</summary>
internal static class NumberText
{
    // An exponent makes a number of that many digits.
    private const int ExponentLimit = 1000;

    public static bool TryParse(TokenKind kind, string text, out Value number)
    {
        text = text.Replace("_", "", StringComparison.Ordinal);
        return kind switch
        {
            TokenKind.HexInteger => TryParseDigits(text, NumberStyles.HexNumber, out number),
            TokenKind.BinaryInteger => TryParseDigits(text, NumberStyles.BinaryNumber, out number),
            TokenKind.Integer => TryParseInteger(text, out number),
            _ => TryParseFloat(text, out number),
        };
    }

    /// <summary>The smallest kind of whole number that holds a value.</summary>
    public static Value Fit(BigInteger value)
    {
        if (value >= int.MinValue && value <= int.MaxValue) return Value.Of((int)value);
        if (value >= long.MinValue && value <= long.MaxValue) return Value.Of((long)value);
        return Value.Of(value);
    }

    public static Value Fit(long value) => value is >= int.MinValue and <= int.MaxValue ? Value.Of((int)value) : Value.Of(value);

    private static bool TryParseDigits(string text, NumberStyles style, out Value number)
    {
        var isUnsigned = text[^1] is 'u' or 'U';
        var digits = isUnsigned ? text[2..^1] : text[2..];
        number = default;
        if (digits.Length == 0 || digits.Length > 64 || !BigInteger.TryParse("0" + digits, style, CultureInfo.InvariantCulture, out var value)) return false;
        // Without the u, the highest bit of 32 or 64 is the sign.
        if (!isUnsigned && value > int.MaxValue && value <= uint.MaxValue) value = (int)(uint)value;
        else if (!isUnsigned && value > long.MaxValue && value <= ulong.MaxValue) value = (long)(ulong)value;
        number = Fit(value);
        return true;
    }

    private static bool TryParseInteger(string text, out Value number)
    {
        number = default;
        var exponent = text.IndexOfAny(['e', 'E']);
        var power = 0;
        if (exponent >= 0 && (!int.TryParse(text.AsSpan(exponent + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out power) || power is < 0 or > ExponentLimit))
        {
            return false;
        }

        var digits = exponent < 0 ? text : text[..exponent];
        if (digits.Length > ExponentLimit || !BigInteger.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)) return false;
        number = Fit(value * BigInteger.Pow(10, power));
        return true;
    }

    private static bool TryParseFloat(string text, out Value number)
    {
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        number = default;
        var digits = char.IsAsciiLetter(text[^1]) ? text[..^1] : text;
        switch (text[^1])
        {
            case 'f' or 'F':
                if (!float.TryParse(digits, Style, CultureInfo.InvariantCulture, out var single)) return false;
                number = Value.Of(single);
                return true;
            case 'm' or 'M':
                if (!decimal.TryParse(digits, Style, CultureInfo.InvariantCulture, out var exact)) return false;
                number = Value.Of(exact);
                return true;
            default:
                if (!double.TryParse(digits, Style, CultureInfo.InvariantCulture, out var value)) return false;
                number = Value.Of(value);
                return true;
        }
    }
}
