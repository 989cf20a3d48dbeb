using System.Text.Encodings.Web;
using System.Text.Json;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Exchange;
using BulletinSite.Model;

namespace BulletinSite.Releasing;

/// <summary>The corpus: an article a line, as JSON, with the lines of the seed it stands on.</summary>
internal static class CorpusLines
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(IEnumerable<ArticleDocument> articles, SiteAddress address)
    {
        using var buffer = new MemoryStream();
        foreach (var article in articles)
        {
            using (var json = new Utf8JsonWriter(buffer, Options)) Write(json, article, address);
            buffer.WriteByte((byte)'\n');
        }

        return buffer.ToArray();
    }

    private static void Write(Utf8JsonWriter json, ArticleDocument article, SiteAddress address)
    {
        json.WriteStartObject();
        json.WriteString("id", article.Id);
        json.WriteString("issue", article.Issue);
        json.WriteString("date", article.Date);
        json.WriteString("kind", article.Kind.ToString().ToLowerInvariant());
        WriteHead(json, article, "kicker", BlockKind.Kicker);
        WriteHead(json, article, "title", BlockKind.Title);
        WriteHead(json, article, "subtitle", BlockKind.Subtitle);
        json.WriteString("group", article.Group?.Text);
        json.WriteStartArray("contributors");
        foreach (var person in article.Contributors)
        {
            json.WriteStartObject();
            json.WriteString("name", person.Name);
            json.WriteString("role", person.Role.ToString().ToLowerInvariant());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("tags");
        foreach (var tag in article.Tags) json.WriteStringValue(tag);
        json.WriteEndArray();
        json.WriteStartArray("body");
        foreach (var block in article.Blocks.Where(block => block.Kind is not (BlockKind.Kicker or BlockKind.Title or BlockKind.Subtitle)))
        {
            json.WriteStartObject();
            json.WriteString("kind", block.Kind.ToString().ToLowerInvariant());
            json.WriteString("text", block.Text);
            if (block.Part > 0) json.WriteString("seed", article.Continued[block.Part - 1].Seed);
            json.WriteNumber("first_line", block.FirstLine);
            json.WriteNumber("last_line", block.LastLine);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("seed", article.Seed);
        json.WriteString("sha256", article.Sha256);
        if (address.IsAbsolute) json.WriteString("url", address.Absolute(Routes.Article(new Archive.Enriching.ArticleId(article.Id))));
        json.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter json, ArticleDocument article, string name, BlockKind kind) =>
        json.WriteString(name, article.Blocks.FirstOrDefault(block => block.Kind == kind)?.Text);
}
