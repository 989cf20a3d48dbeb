using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BulletinSite.Model.Heads;

/// <summary>Writes things of the schema.org vocabulary so that they can stand in a script element.</summary>
internal static class JsonLd
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? _json;

    public static string Write(IReadOnlyList<JsonLdNode> graph)
    {
        // There is one on every page: each thread keeps what it writes with.
        var (buffer, json) = (_buffer, _json);
        if (buffer is null || json is null) (_buffer, _json) = (buffer, json) = MakeWriter();
        buffer.ResetWrittenCount();
        json.Reset(buffer);
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        foreach (var node in graph) Write(node, json);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        // No "<" means no end of the script element and no comment inside it, whatever a headline says.
        return Encoding.UTF8.GetString(buffer.WrittenSpan).Replace("<", "\\u003c", StringComparison.Ordinal);
    }

    private static (ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Json) MakeWriter()
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        return (buffer, new Utf8JsonWriter(buffer, Options));
    }

    private static void Write(object value, Utf8JsonWriter json)
    {
        switch (value)
        {
            case JsonLdNode node:
                json.WriteStartObject();
                foreach (var (name, content) in node.Properties)
                {
                    json.WritePropertyName(name);
                    Write(content, json);
                }

                json.WriteEndObject();
                break;
            case string text: json.WriteStringValue(text); break;
            case int number: json.WriteNumberValue(number); break;
            case bool truth: json.WriteBooleanValue(truth); break;
            default:
                json.WriteStartArray();
                foreach (var item in (System.Collections.IEnumerable)value) Write(item, json);
                json.WriteEndArray();
                break;
        }
    }
}
