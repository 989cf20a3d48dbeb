using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using BulletinSite.Archive.Judgement;

namespace BulletinSite.Releasing;

/// <summary>Says how a release is cited, as <c>CITATION.cff</c> (Citation File Format 1.2.0). What is not known is left out.</summary>
internal static class CitationFile
{
    public static string Write(SiteSettings site, string version, DateTimeOffset? date)
    {
        var text = new StringBuilder("cff-version: 1.2.0\ntype: dataset\n");
        Add(text, "message", "引用本档案时请注明以下信息。 / Please cite the archive as below.");
        Add(text, "title", site.Title);
        Add(text, "version", version);
        if (date is { } known) Add(text, "date-released", known.ToUniversalTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add(text, "abstract", site.Description);
        text.Append("authors:\n  - name: ").Append(Quoted(site.Publisher.Length > 0 ? site.Publisher : site.Publication)).Append('\n');
        Add(text, "url", site.BaseUrl);
        Add(text, "repository-code", site.Repository);
        Add(text, "license-url", site.License);
        return text.ToString();
    }

    private static void Add(StringBuilder text, string key, string value)
    {
        if (value.Length > 0) text.Append(key).Append(": ").Append(Quoted(value)).Append('\n');
    }

    // A JSON string is a YAML string in double quotes.
    private static string Quoted(string value) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value)}\"";
}
