using System.Collections.Immutable;
using System.Text.Json;
using BulletinSite.Adding;
using BulletinSite.Archive.Reading;

namespace BulletinSite.Cli;

/// <summary>What was taken in, as JSON: what <see cref="AddingText"/> says, for other programs.</summary>
internal static class AddingJson
{
    /// <summary>Writes the members <c>written</c> and <c>issues_added</c> of an object that is open.</summary>
    public static void Write(Utf8JsonWriter json, ImmutableArray<AddedIssue> issues, bool isWritten)
    {
        json.WriteBoolean("written", isWritten);
        json.WriteStartArray("issues_added");
        foreach (var issue in issues)
        {
            json.WriteStartObject();
            json.WriteString("date", issue.Date.Edtf?.Text);
            json.WriteString("entry", issue.Entry);
            json.WriteStartArray("pages");
            foreach (var page in issue.Pages) Write(json, page);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, AddedPage page)
    {
        var seed = page.Seed;
        json.WriteStartObject();
        json.WriteString("from", page.From);
        json.WriteString("seed", seed.File.Path);
        json.WriteString("encoding", SeedDecoder.Name(seed.Encoding));
        json.WriteBoolean("byte_order_mark", seed.HasByteOrderMark);
        json.WriteNumber("lines", seed.Source.Lines.Length);
        json.WriteNumber("bytes", seed.File.Length);
        json.WriteString("profile", page.Page.Profile?.Profile.Name);
        json.WriteString("most_like", page.Like?.Seed);
        if (page.Like is { } like) json.WriteNumber("share", Math.Round(like.Share, 3));
        json.WriteNumber("furniture", page.Page.Furniture.Length);
        json.WriteStartArray("articles");
        foreach (var article in page.Page.Articles)
        {
            json.WriteStartObject();
            json.WriteString("title", article.Title);
            json.WriteNumber("first_line", article.FirstLine);
            json.WriteNumber("last_line", article.LastLine);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("doubts");
        foreach (var doubt in page.Doubts)
        {
            json.WriteStartObject();
            json.WriteNumber("line", doubt.Place.FirstLine);
            json.WriteString("reading", doubt.Reading);
            json.WriteString("runner_up", doubt.RunnerUp.Length > 0 ? doubt.RunnerUp : null);
            json.WriteString("text", ReviewText.Excerpt(doubt.Place));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
