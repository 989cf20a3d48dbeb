using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BulletinSite.Archive.Judgement;

/// <summary>The keys of <c>site.yml</c> as a JSON Schema, by which editors' tools complete and check what is typed.</summary>
public static class SiteSchema
{
    /// <summary>Where it lies in the editors' folder.</summary>
    public const string File = "schemas/site.schema.json";

    /// <summary>The comment by which <c>site.yml</c> names it.</summary>
    public const string Comment = "# yaml-language-server: $schema=" + File;

    public static byte[] Write()
    {
        using var buffer = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", "site.yml of a BulletinSite archive");
            json.WriteString("description", "What the archive is. A key without a known value is left out, not guessed.");
            json.WriteString("type", "object");
            json.WriteBoolean("additionalProperties", false);
            json.WriteStartArray("required");
            foreach (var key in SiteKeys.All.Where(key => key.IsNeeded)) json.WriteStringValue(key.Name);
            json.WriteEndArray();
            json.WriteStartObject("properties");
            foreach (var key in SiteKeys.All) Write(json, key);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static void Write(Utf8JsonWriter json, SiteKey key)
    {
        json.WriteStartObject(key.Name);
        json.WriteString("description", key.Says);
        if (key.Range is { } range)
        {
            json.WriteString("type", "integer");
            json.WriteNumber("minimum", range.Least);
            json.WriteNumber("maximum", range.Most);
            if (key.Otherwise.Length > 0) json.WriteNumber("default", Number(key.Otherwise));
            json.WriteStartArray("examples");
            json.WriteNumberValue(Number(key.Example));
            json.WriteEndArray();
        }
        else
        {
            json.WriteString("type", "string");
            if (key.IsNeeded) json.WriteNumber("minLength", 1);
            if (key.Pattern.Length > 0) json.WriteString("pattern", key.Pattern);
            if (key.Otherwise.Length > 0) json.WriteString("default", key.Otherwise);
            json.WriteStartArray("examples");
            json.WriteStringValue(key.Example);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
