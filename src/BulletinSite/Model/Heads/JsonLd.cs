using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BulletinSite.Model.Heads;

/// <summary>Writes things of the schema.org vocabulary so that they can stand in a script element.</summary>
internal static class JsonLd
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IReadOnlyList<JsonLdNode> graph)
    {
        using var buffer = new MemoryStream(1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            foreach (var node in graph) Write(node, json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        // No "<" means no end of the script element and no comment inside it, whatever a headline says.
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length).Replace("<", "\\u003c", StringComparison.Ordinal);
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
