using System.Globalization;
using BulletinSite.Templates.Syntax;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation;

/// <summary>Operators between a text and something, which is then taken as text too.</summary>
internal static class TextOperation
{
    public static Value Apply(BinaryOperator operation, Value left, Value right, Rendering rendering, SourceSpan place)
    {
        if (operation == BinaryOperator.Multiply) return Repeat(left, right, rendering, place);
        if (operation is not BinaryOperator.Add && !Operation.IsComparison(operation)) return Operation.Unsupported(operation, left, right, rendering, place);
        var leftText = ValueText.Of(left, rendering);
        var rightText = ValueText.Of(right, rendering);
        if (operation == BinaryOperator.Add)
        {
            rendering.CheckLength((leftText?.Length ?? 0L) + (rightText?.Length ?? 0L), place);
            return leftText + rightText;
        }

        return Operation.Compares(operation, string.CompareOrdinal(leftText, rightText));
    }

    private static Value Repeat(Value left, Value right, Rendering rendering, SourceSpan place)
    {
        var (text, times) = right.IsString ? (right.AsString!, left) : (left.AsString!, right);
        if (times.IsString && !int.TryParse(times.AsString, NumberStyles.Integer, CultureInfo.InvariantCulture, out _))
        {
            return Operation.Unsupported(BinaryOperator.Multiply, left, right, rendering, place);
        }

        var count = Conversion.ToInt(times, rendering, place);
        if (count <= 0 || text.Length == 0) return "";
        rendering.CheckLength((long)text.Length * count, place);
        return string.Create(text.Length * count, text, static (span, part) =>
        {
            for (var at = 0; at < span.Length; at += part.Length) part.CopyTo(span[at..]);
        });
    }
}
