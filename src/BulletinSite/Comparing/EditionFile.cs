using System.Text.Json;
using BulletinSite.Archive.Conservation;

namespace BulletinSite.Comparing;

/// <summary>The figures as a file of the site, <c>build.json</c>: written by a build, read back when two sites are compared.</summary>
public static class EditionFile
{
    public const string Name = "build.json";

    private const string Generator = "BulletinSite";

    /// <summary>The file. It bears the program's version and no time: two builds write the same.</summary>
    public static byte[] Write(EditionFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, IndentSize = 1, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("generator", Generator);
            json.WriteString("version", typeof(EditionFile).Assembly.GetName().Version!.ToString(3));
            json.WriteNumber("issues", figures.Issues);
            json.WriteNumber("articles", figures.Articles);
            json.WriteNumber("characters_in", figures.Characters.In);
            json.WriteNumber("characters_out", figures.Characters.Out);
            json.WriteStartArray("withheld");
            foreach (var id in figures.Withheld) json.WriteStringValue(id);
            json.WriteEndArray();
            json.WriteStartObject("accuracy");
            foreach (var measure in figures.Accuracy)
            {
                json.WriteStartObject(measure.Name);
                json.WriteNumber("rules", measure.Rules);
                json.WriteNumber("published", measure.Published);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    /// <summary>The figures of a file.</summary>
    /// <exception cref="FormatException">It is no such file.</exception>
    public static EditionFigures Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = 8 });
            var root = json.RootElement;
            return new EditionFigures(
                root.GetProperty("issues").GetInt32(),
                root.GetProperty("articles").GetInt32(),
                new ConservationCount(root.GetProperty("characters_in").GetInt32(), root.GetProperty("characters_out").GetInt32()),
                [.. root.GetProperty("withheld").EnumerateArray().Select(id => id.GetString() ?? "")],
                [
                    .. root.GetProperty("accuracy").EnumerateObject().Select(measure => new EditionMeasure(
                        measure.Name, measure.Value.GetProperty("rules").GetDecimal(), measure.Value.GetProperty("published").GetDecimal())),
                ]);
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"{Name} is not as a build writes it: {problem.Message}", problem);
        }
    }
}
