using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BulletinSite.Writing;

/// <summary>Every file of a site with its size and hash, in ordinal order. It also marks a folder as a site of this program.</summary>
/// <param name="Files">All files but the manifest itself.</param>
public sealed record Manifest(ImmutableArray<ManifestEntry> Files)
{
    public const string FileName = "manifest.json";

    private const string Generator = "BulletinSite";
    private const int Piece = 64 * 1024;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Size of all files.</summary>
    public long Bytes => Files.Sum(file => file.Bytes);

    public static Manifest Of(IEnumerable<ManifestEntry> files) => new([.. files.OrderBy(file => file.Path, StringComparer.Ordinal)]);

    /// <summary>Whether a folder holds a site of this program: its manifest says so before anything else.</summary>
    /// <exception cref="IOException">The manifest cannot be read.</exception>
    public static bool IsIn(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path)) return false;
        using var file = File.OpenRead(path);
        // The list of a large site is tens of megabytes long.
        var head = new byte[Math.Min(file.Length, Piece)];
        file.ReadExactly(head);
        try
        {
            var json = new Utf8JsonReader(head, isFinalBlock: false, state: default);
            return json.Read() && json.TokenType == JsonTokenType.StartObject
                && json.Read() && json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals("generator"u8)
                && json.Read() && json.TokenType == JsonTokenType.String && json.ValueTextEquals(Generator);
        }
        catch (JsonException)
        {
            // Somebody else's file of the same name.
            return false;
        }
    }

    /// <summary>The manifest a site was written with.</summary>
    public static Manifest Read(ReadOnlyMemory<byte> bytes)
    {
        using var json = JsonDocument.Parse(bytes);
        return new Manifest(
        [
            .. json.RootElement.GetProperty("files").EnumerateArray().Select(file => new ManifestEntry(
                file.GetProperty("path").GetString()!, file.GetProperty("bytes").GetInt64(), ContentHash.Parse(file.GetProperty("sha256").GetString()!))),
        ]);
    }

    public byte[] ToJson()
    {
        using var buffer = new MemoryStream();
        WriteTo(buffer);
        return buffer.ToArray();
    }

    /// <summary>Writes the manifest piece by piece: that of a large site is tens of megabytes.</summary>
    public void WriteTo(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("generator", Generator);
            json.WriteStartArray("files");
            foreach (var file in Files)
            {
                json.WriteStartObject();
                json.WriteString("path", file.Path);
                json.WriteNumber("bytes", file.Bytes);
                json.WriteString("sha256", file.Sha256.ToString());
                json.WriteEndObject();
                if (json.BytesPending > Piece) json.Flush();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }
}
