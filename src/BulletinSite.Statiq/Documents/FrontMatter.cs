using System.Globalization;
using BulletinSite.Archive.Exchange;

namespace BulletinSite.Statiq.Documents;

/// <summary>What is known of an article, under the names its file's front matter has.</summary>
public static class FrontMatter
{
    public static IEnumerable<KeyValuePair<string, object>> Of(ArticleDocument article)
    {
        ArgumentNullException.ThrowIfNull(article);
        foreach (var (key, text) in new[] { ("id", article.Id), ("issue", article.Issue), ("date", article.Date), ("group", article.Group?.Text), ("lead", article.Lead?.Dateline) })
        {
            if (!string.IsNullOrEmpty(text)) yield return new(key, text);
        }

        yield return new("kind", ArticleMarkdown.Word(article.Kind));
        foreach (var block in article.Blocks.Where(block => ArticleMarkdown.IsHead(block.Kind))) yield return new(ArticleMarkdown.Word(block.Kind), block.Text);
        yield return new("contributors", article.Contributors.Select(person => person.Name).ToArray());
        yield return new("tags", article.Tags.ToArray());
        if (!article.Times.IsEmpty) yield return new("times", article.Times.Select(time => $"{time.Words} {time.Date}").ToArray());
        yield return new("seed", article.Seed);
        yield return new("sha256", article.Sha256);
        yield return new("number", article.Number);
        yield return new("lines", string.Create(CultureInfo.InvariantCulture, $"{article.FirstLine}-{article.LastLine}"));
        yield return new(BulletinKeys.Provenance, article.Blocks);
    }
}
