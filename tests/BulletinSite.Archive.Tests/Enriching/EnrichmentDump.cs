using System.Text;
using BulletinSite.Archive.Enriching;

namespace BulletinSite.Archive.Tests.Enriching;

/// <summary>Writes down what is known of an issue, one fact a line.</summary>
internal static class EnrichmentDump
{
    public static string Of(EnrichedIssue issue)
    {
        var text = new StringBuilder();
        text.Append($"issue {issue.Id} page {issue.PrintedPage ?? "-"} section {issue.Section ?? "-"}\n");
        text.Append($"date {issue.Date.Edtf?.Text ?? "-"} {issue.Date.Method}\n");
        foreach (var evidence in issue.Date.Evidence) text.Append($"  {evidence.From} {evidence.Rule} {evidence.Quotation}\n");
        foreach (var article in issue.Articles) Append(text, article);
        return text.ToString();
    }

    private static void Append(StringBuilder text, EnrichedArticle article)
    {
        text.Append($"\narticle {article.Article.Number} {article.Id} {article.Article.Title}\n");
        foreach (var tag in article.Tags)
            text.Append($"  tag {tag.Tag.Label}: {string.Join(", ", tag.Evidence.Select(e => $"{e.Rule[4..]} L{e.From.FirstLine} {e.Quotation}"))}\n");
        foreach (var (contributor, entity) in article.Article.Contributors.Zip(article.Contributors))
            text.Append($"  {contributor.Role} {entity.Name} ({entity.Slug})\n");
        foreach (var group in article.Mentions.GroupBy(mention => mention.Entity))
            text.Append($"  {group.Key.Kind} {group.Key.Name} ({group.Key.Slug}): {string.Join(", ", group.Select(m => $"{m.Evidence.Rule[5..]} L{m.Evidence.From.FirstLine} {m.Evidence.Quotation}"))}\n");
    }
}
