using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BulletinSite.Model.Pages;

namespace BulletinSite.Rendering;

/// <summary>What a theme's scripts say, as scripts made from the site's strings: one a language, <c>words.en.js</c>, so that a reader is sent one.</summary>
internal static class WordScripts
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For the controls of every page a module, for the search page, which runs without a server, too, a plain script; none for a theme that has not the scripts.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Of(ImmutableArray<Words> languages, IReadOnlyCollection<string> scripts)
    {
        foreach (var words in languages)
        {
            var file = $"words.{words.Language.ToLowerInvariant()}.js";
            if (scripts.Contains("site.js")) yield return (file, Script("export default ", words.Of("tool_")));
            if (scripts.Contains("search/search.js")) yield return ("search/" + file, Script("const words=", words.Of("find_")));
        }
    }

    private static byte[] Script(string beginning, IReadOnlyDictionary<string, string> words)
    {
        using var script = new MemoryStream();
        script.Write(Encoding.ASCII.GetBytes(beginning));
        using (var json = new Utf8JsonWriter(script, Plain))
        {
            json.WriteStartObject();
            foreach (var (key, text) in words) json.WriteString(key, text);
            json.WriteEndObject();
        }

        script.Write(";\n"u8);
        return script.ToArray();
    }
}
