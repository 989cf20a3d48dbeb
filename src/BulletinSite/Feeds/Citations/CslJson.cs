using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BulletinSite.Feeds.Citations;

/// <summary>References as CSL-JSON, which Zotero and every CSL processor read.</summary>
public static class CslJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    public static string Write(ImmutableArray<Citation> citations)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (var citation in citations) Write(citation, json);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void Write(Citation citation, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", citation.Key);
        json.WriteString("type", "article-newspaper");
        Add(json, "title", citation.Title);
        Add(json, "container-title", citation.Newspaper);
        WriteAuthors(citation, json);
        WriteDate(citation, json);
        Add(json, "issue", citation.Issue);
        Add(json, "page", citation.Page);
        Add(json, "section", citation.Section);
        Add(json, "ISSN", citation.Issn);
        Add(json, "publisher", citation.Publisher);
        Add(json, "publisher-place", citation.Place);
        Add(json, "keyword", string.Join(',', citation.Tags));
        Add(json, "URL", citation.Url);
        Add(json, "language", citation.Language);
        Add(json, "note", citation.Note);
        json.WriteEndObject();
    }

    // A literal name is printed as it stands: family and given name of a Chinese one are not to be turned round.
    private static void WriteAuthors(Citation citation, Utf8JsonWriter json)
    {
        if (citation.Authors.IsEmpty) return;
        json.WriteStartArray("author");
        foreach (var name in citation.Authors)
        {
            json.WriteStartObject();
            json.WriteString("literal", name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDate(Citation citation, Utf8JsonWriter json)
    {
        if (citation.Date.Iso is not { } date) return;
        json.WriteStartObject("issued");
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        foreach (var part in date.Split('-')) json.WriteNumberValue(int.Parse(part, CultureInfo.InvariantCulture));
        json.WriteEndArray();
        json.WriteEndArray();
        if (citation.IsAbout) json.WriteBoolean("circa", true);
        json.WriteEndObject();
    }

    private static void Add(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) json.WriteString(name, value);
    }
}
