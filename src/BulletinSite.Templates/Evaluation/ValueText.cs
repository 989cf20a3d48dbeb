using System.Globalization;
using System.Text;
using BulletinSite.Templates.Functions;
using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Evaluation;

/// <summary>Turns values into the text that is printed for them.</summary>
internal static class ValueText
{
    private const int DepthLimit = 100;

    /// <summary>The text of a value; null when it is nothing.</summary>
    public static string? Of(Value value, Rendering rendering)
    {
        switch (value.Kind)
        {
            case ValueKind.Null or ValueKind.Empty:
                return null;
            case ValueKind.String or ValueKind.Character:
                return value.AsString;
            case ValueKind.Int or ValueKind.Long:
                return value.AsLong.ToString(CultureInfo.InvariantCulture);
            default:
                var text = new StringBuilder();
                Append(text, value, rendering, 0);
                return text.ToString();
        }
    }

    public static string OfOrEmpty(Value value, Rendering rendering) => Of(value, rendering) ?? "";

    /// <summary>Whether a member can be written without quotes.</summary>
    public static bool IsPlainName(string name)
    {
        if (name.Length == 0 || !(char.IsLetter(name[0]) || name[0] == '_')) return false;
        return name.All(c => char.IsLetterOrDigit(c) || c == '_');
    }

    private static void Append(StringBuilder text, Value value, Rendering rendering, int depth)
    {
        if (depth > DepthLimit) rendering.Fail(RenderDiagnostics.ValueTooDeep(rendering.Place, DepthLimit));
        rendering.CheckLength(text.Length, rendering.Place);
        switch (value.Kind)
        {
            case ValueKind.Null or ValueKind.Empty:
                text.Append(depth > 0 ? "null" : "");
                break;
            case ValueKind.Bool:
                text.Append(value.AsBool ? "true" : "false");
                break;
            case ValueKind.Int or ValueKind.Long:
                text.Append(CultureInfo.InvariantCulture, $"{value.AsLong}");
                break;
            case ValueKind.BigInteger:
                text.Append(CultureInfo.InvariantCulture, $"{value.AsBigInteger}");
                break;
            case ValueKind.Float:
                text.Append(CultureInfo.InvariantCulture, $"{value.AsFloat}");
                break;
            case ValueKind.Double:
                text.Append(CultureInfo.InvariantCulture, $"{value.AsDouble}");
                break;
            case ValueKind.Decimal:
                text.Append(CultureInfo.InvariantCulture, $"{value.AsDecimal}");
                break;
            case ValueKind.String when depth > 0:
                text.Append('"').Append(StringEscape.Of(value.AsString ?? "")).Append('"');
                break;
            case ValueKind.String or ValueKind.Character:
                text.Append(value.AsString);
                break;
            case ValueKind.Date:
                text.Append(DateFormat.Format(value.AsDate, rendering.State.DateFormat));
                break;
            case ValueKind.TimeSpan:
                text.Append(value.AsTimeSpan.ToString(null, CultureInfo.InvariantCulture));
                break;
            case ValueKind.List:
                AppendList(text, value.AsList!, rendering, depth);
                break;
            case ValueKind.Object:
                AppendObject(text, value, rendering, depth);
                break;
            default:
                text.Append("<function>");
                break;
        }
    }

    private static void AppendList(StringBuilder text, ValueList list, Rendering rendering, int depth)
    {
        text.Append('[');
        for (var i = 0; i < list.Count; i++)
        {
            if (i > 0) text.Append(", ");
            Append(text, list[i], rendering, depth + 1);
        }

        text.Append(']');
    }

    private static void AppendObject(StringBuilder text, Value value, Rendering rendering, int depth)
    {
        text.Append('{');
        var isFirst = true;
        foreach (var (name, member) in Members.Of(value))
        {
            if (!isFirst) text.Append(", ");
            isFirst = false;
            if (IsPlainName(name)) text.Append(name);
            else text.Append('"').Append(StringEscape.Of(name)).Append('"');
            text.Append(": ");
            Append(text, member, rendering, depth + 1);
        }

        text.Append('}');
    }
}
