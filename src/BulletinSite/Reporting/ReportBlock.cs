using System.Collections.Immutable;
using System.Text.Json;
using BulletinSite.Text;

namespace BulletinSite.Reporting;

/// <summary>Reads the block a page of the site fills in: one flat object of texts with known keys, and nothing else.</summary>
internal static class ReportBlock
{
    private const string Fence = "```";

    /// <summary>The keys with their texts; null where the block is not as a page writes it, which has then been reported.</summary>
    public static ImmutableSortedDictionary<string, string>? Read(string field, string report, DiagnosticBag bag)
    {
        try
        {
            using var json = JsonDocument.Parse(Bare(field), new JsonDocumentOptions { MaxDepth = 2 });
            if (json.RootElement.ValueKind != JsonValueKind.Object) return Refuse("it is no object");
            var keys = new SortedDictionary<string, string>(StringComparer.Ordinal);
            foreach (var entry in json.RootElement.EnumerateObject())
            {
                if (ReportForm.BlockKeys.FirstOrDefault(known => known.Name == entry.Name) is not { } key) return Refuse("it has a key no page writes");
                if (entry.Value.ValueKind == JsonValueKind.Null && !key.IsNeeded) continue;
                if (entry.Value.ValueKind != JsonValueKind.String) return Refuse($"\"{key.Name}\" is no text");
                if (entry.Value.GetString() is not { } text || text.Length > key.Longest) return Refuse($"\"{key.Name}\" is too long");
                if (!keys.TryAdd(key.Name, text)) return Refuse($"\"{key.Name}\" stands there twice");
            }

            var missing = ReportForm.BlockKeys.FirstOrDefault(key => key.IsNeeded && !keys.ContainsKey(key.Name));
            return missing is null ? keys.ToImmutableSortedDictionary(StringComparer.Ordinal) : Refuse($"\"{missing.Name}\" is missing");
        }
        // Half a surrogate pair makes a key or text that is none.
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return Refuse("it is no JSON");
        }

        ImmutableSortedDictionary<string, string>? Refuse(string why)
        {
            bag.Add(ReportingDiagnostics.BadBlock(report, why));
            return null;
        }
    }

    /// <summary>Whether nothing was filled in: GitHub sets an empty field of code between its fences.</summary>
    public static bool IsEmpty(string field) => string.IsNullOrWhiteSpace(Bare(field));

    private static string Bare(string field)
    {
        var text = field.Trim();
        if (!text.StartsWith(Fence, StringComparison.Ordinal) || !text.EndsWith(Fence, StringComparison.Ordinal)) return text;
        var line = text.IndexOf('\n', StringComparison.Ordinal);
        return line < 0 ? text : text[(line + 1)..^Fence.Length];
    }
}
