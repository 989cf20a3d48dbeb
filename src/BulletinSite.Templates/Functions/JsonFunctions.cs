using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using BulletinSite.Templates.Evaluation;
using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Functions;

/// <summary>The built-ins that read and write JSON.</summary>
internal static class JsonFunctions
{
    private const int DepthLimit = 64;

    public static ImmutableArray<HostFunction> All { get; } =
    [
        new("object.from_json", "The value a JSON text says.", ["json"], call => FromJson(call)),
        new("object.to_json", "The value as JSON.", ["value"], call => ToJson(call)),
    ];

    private static Value FromJson(FunctionCall call)
    {
        try
        {
            using var document = JsonDocument.Parse(call.TextOrEmpty(0));
            return Read(document.RootElement);
        }
        catch (JsonException mistake)
        {
            call.Fail($"the text is not JSON at line {mistake.LineNumber + 1}", "give valid JSON, with names and texts in double quotes");
        }
        // Half a character, written out or as an escape.
        catch (Exception mistake) when (mistake is ArgumentException or InvalidOperationException)
        {
            call.Fail("the text is not Unicode", "give valid JSON, with names and texts in double quotes");
        }

        return default;
    }

    private static Value Read(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var map = new ValueMap();
                foreach (var property in element.EnumerateObject()) map[property.Name] = Read(property.Value);
                return map;
            case JsonValueKind.Array:
                var list = new ValueArray();
                foreach (var item in element.EnumerateArray()) list.Add(Read(item));
                return list;
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.Number:
                return element.TryGetDecimal(out var exact) ? Value.Of(exact) : Value.Of(element.GetDouble());
            case JsonValueKind.True or JsonValueKind.False:
                return element.ValueKind == JsonValueKind.True;
            default:
                return default;
        }
    }

    private static Value ToJson(FunctionCall call)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream)) Write(writer, call[0], call, 0);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Write(Utf8JsonWriter writer, Value value, FunctionCall call, int depth)
    {
        if (depth > DepthLimit) call.Fail($"the value is more than {DepthLimit} levels deep", "check that it does not contain itself");
        call.Rendering.CountRound(call.Place);
        switch (value.Kind)
        {
            case ValueKind.List:
                writer.WriteStartArray();
                for (var i = 0; i < value.AsList!.Count; i++) Write(writer, value.AsList[i], call, depth + 1);
                writer.WriteEndArray();
                break;
            case ValueKind.Object:
                writer.WriteStartObject();
                foreach (var (name, member) in Members.Of(value))
                {
                    writer.WritePropertyName(name);
                    Write(writer, member, call, depth + 1);
                }

                writer.WriteEndObject();
                break;
            default:
                WritePlain(writer, value, call);
                break;
        }
    }

    private static void WritePlain(Utf8JsonWriter writer, Value value, FunctionCall call)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                writer.WriteNullValue();
                break;
            case ValueKind.Empty:
                writer.WriteStartObject();
                writer.WriteEndObject();
                break;
            case ValueKind.Function:
                call.Fail("a function cannot be said in JSON", "leave the function out");
                break;
            case ValueKind.Bool:
                writer.WriteBooleanValue(value.AsBool);
                break;
            case ValueKind.Double when !double.IsFinite(value.AsDouble):
            case ValueKind.Float when !float.IsFinite(value.AsFloat):
                call.Fail("the number is not finite, which JSON cannot say", "test the divisor first");
                break;
            case ValueKind.Double:
                writer.WriteNumberValue(value.AsDouble);
                break;
            case ValueKind.Float:
                writer.WriteNumberValue(value.AsFloat);
                break;
            case ValueKind.Decimal:
                writer.WriteNumberValue(value.AsDecimal);
                break;
            case ValueKind.Int or ValueKind.Long:
                writer.WriteNumberValue(value.AsLong);
                break;
            case ValueKind.BigInteger:
                writer.WriteRawValue(value.AsBigInteger.ToString(CultureInfo.InvariantCulture));
                break;
            case ValueKind.Date:
                writer.WriteStringValue(value.AsDate);
                break;
            default:
                writer.WriteStringValue(ValueText.Of(value, call.Rendering));
                break;
        }
    }
}
