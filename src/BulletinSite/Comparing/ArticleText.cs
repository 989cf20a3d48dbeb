using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Exchange;

namespace BulletinSite.Comparing;

/// <summary>An article's text in the forms two of them are compared in.</summary>
internal static class ArticleText
{
    public static string Title(ArticleDocument article) => article.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Title)?.Text ?? "";

    /// <summary>What stands over and under the title.</summary>
    public static string Head(ArticleDocument article) =>
        string.Join(" / ", article.Blocks.Where(block => block.Kind is BlockKind.Kicker or BlockKind.Subtitle).Select(block => $"{(block.Kind == BlockKind.Kicker ? "kicker" : "subtitle")} {block.Text}"));

    public static string Byline(ArticleDocument article) =>
        string.Join(", ", article.Contributors.Select(person => $"{person.Name} ({person.Role.ToString().ToLowerInvariant()})"));

    /// <summary>All its text.</summary>
    public static ComparedText All(ArticleDocument article) => new(string.Join(' ', article.Blocks.Select(block => block.Text)));

    public static string Plain(string words) => new ComparedText(words).Plain;

    /// <summary>Pairs of paragraphs that follow each other in one article.</summary>
    public static IEnumerable<(string Left, string Right)> Breaks(ImmutableArray<ArticleDocument> articles)
    {
        foreach (var article in articles)
        {
            for (var i = 1; i < article.Blocks.Length; i++)
            {
                if (article.Blocks[i - 1].Kind == BlockKind.Paragraph && article.Blocks[i].Kind == BlockKind.Paragraph)
                    yield return (article.Blocks[i - 1].Text, article.Blocks[i].Text);
            }
        }
    }

    /// <summary>Whether readers see the same article; what is the whole issue's, such as its date, is not looked at.</summary>
    public static bool Same(ArticleDocument a, ArticleDocument b) =>
        a.Id == b.Id && a.Kind == b.Kind && a.Group?.Text == b.Group?.Text
        && a.Tags.SequenceEqual(b.Tags, StringComparer.Ordinal)
        && a.Contributors.Select(person => (person.Name, person.Role)).SequenceEqual(b.Contributors.Select(person => (person.Name, person.Role)))
        && a.Blocks.Select(block => (block.Kind, block.Text)).SequenceEqual(b.Blocks.Select(block => (block.Kind, block.Text)));
}
