using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using BulletinSite.Archive.Exchange;

namespace BulletinSite.Comparing;

/// <summary>A difference as one JSON object, for other programs.</summary>
public static class DifferenceJson
{
    public static void Write(EditionDifference difference, Stream output)
    {
        ArgumentNullException.ThrowIfNull(difference);
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartObject("counts");
            foreach (var (word, count) in DifferenceWords.Counts(difference)) json.WriteNumber(word.Replace(' ', '_'), count);
            json.WriteEndObject();
            WriteFigures(json, "before", difference.Before);
            WriteFigures(json, "after", difference.After);
            json.WriteStartArray("redated");
            foreach (var issue in difference.Redated)
            {
                json.WriteStartObject();
                json.WriteString("issue", issue.Issue);
                json.WriteString("before", issue.Before);
                json.WriteString("after", issue.After);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("changes");
            foreach (var change in difference.Changes) Write(json, change);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void WriteFigures(Utf8JsonWriter json, string name, Edition edition)
    {
        json.WriteStartObject(name);
        json.WriteNumber("articles", edition.Articles.Length);
        if (edition.Figures is { } figures)
        {
            json.WriteNumber("issues", figures.Issues);
            json.WriteNumber("characters_in", figures.Characters.In);
            json.WriteNumber("characters_out", figures.Characters.Out);
            json.WriteStartObject("accuracy");
            foreach (var measure in figures.Accuracy) json.WriteNumber(measure.Name, measure.Published);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ArticleChange change)
    {
        json.WriteStartObject();
        json.WriteString("kind", DifferenceWords.Of(change.Kind).Replace(' ', '_'));
        Write(json, "before", change.Before);
        Write(json, "after", change.After);
        json.WriteStartArray("details");
        foreach (var detail in change.Details)
        {
            json.WriteStartObject();
            json.WriteString("kind", DifferenceWords.Of(detail.Kind).Replace(' ', '_'));
            if (detail.Before.Length > 0) json.WriteString("before", detail.Before);
            if (detail.After.Length > 0) json.WriteString("after", detail.After);
            if (detail.Around.Left.Length > 0) json.WriteString("left", detail.Around.Left);
            if (detail.Around.Right.Length > 0) json.WriteString("right", detail.Around.Right);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<ArticleDocument> articles)
    {
        json.WriteStartArray(name);
        foreach (var article in articles)
        {
            json.WriteStartObject();
            json.WriteString("id", article.Id);
            json.WriteString("title", ArticleText.Title(article));
            json.WriteString("at", DifferenceWords.PlaceOf(article));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
