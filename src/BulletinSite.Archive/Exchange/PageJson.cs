using System.Text.Encodings.Web;
using System.Text.Json;
using BulletinSite.Archive.Articles;

namespace BulletinSite.Archive.Exchange;

/// <summary>Writes a split page as JSON: one object a page, for scorers and other programs.</summary>
/// <remarks>
/// Every character of the page that is no blank stands in exactly one text, so that others can check it; names and the heading an article stands under are
/// there a second time. Of a word that a line end divides the hyphen is unassigned.
/// </remarks>
public static class PageJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Page page, Stream output)
    {
        ArgumentNullException.ThrowIfNull(page);
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("source", Path.GetFileName(page.Seed.File.Path));
        json.WriteStartArray("articles");
        foreach (var article in page.Articles) WriteArticle(json, article);
        json.WriteEndArray();
        WriteTexts(json, "banner", Furniture(page, FurnitureKind.Banner));
        WriteTexts(json, "groups", Furniture(page, FurnitureKind.GroupHeading));
        WriteTexts(json, "furniture", Furniture(page, FurnitureKind.Folio).Concat(Furniture(page, FurnitureKind.Contents)));
        WriteTexts(json, "unassigned", Furniture(page, FurnitureKind.Unassigned).Concat(page.Divisions));
        json.WriteEndObject();
    }

    private static IEnumerable<string> Furniture(Page page, FurnitureKind kind) =>
        page.Furniture.Where(item => item.Kind == kind).Select(item => item.Text);

    private static void WriteArticle(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject();
        json.WriteString("kind", article.Kind.ToString().ToLowerInvariant());
        json.WriteString("group", article.Group?.Text);
        json.WriteString("kicker", article.Headline.Kicker?.Text);
        json.WriteString("title", article.Headline.Title?.Text);
        json.WriteString("subtitle", article.Headline.Subtitle?.Text);
        WriteTexts(json, "reporters", article.Names(ContributorRole.Reporter));
        WriteTexts(json, "correspondents", article.Names(ContributorRole.Correspondent));
        WriteTexts(json, "photographers", article.Names(ContributorRole.Photographer));
        WriteTexts(json, "paragraphs", Texts(article, BlockKind.Paragraph, BlockKind.Crosshead));
        WriteTexts(json, "captions", Texts(article, BlockKind.Caption));
        WriteTexts(json, "credits", Texts(article, BlockKind.PhotoCredit, BlockKind.Byline));
        WriteTexts(json, "jump", Texts(article, BlockKind.JumpLine));
        json.WriteNumber("first_line", article.FirstLine);
        json.WriteNumber("last_line", article.LastLine);
        json.WriteEndObject();
    }

    private static IEnumerable<string> Texts(Article article, params BlockKind[] kinds) =>
        article.Body.Where(block => kinds.Contains(block.Kind)).Select(block => block.Text);

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
