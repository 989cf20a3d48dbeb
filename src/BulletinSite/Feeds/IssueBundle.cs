using System.Text;
using BulletinSite.Archive.Exchange;
using BulletinSite.Model;

namespace BulletinSite.Feeds;

/// <summary>All articles of an issue in one file, each as <see cref="ArticleMarkdown"/> writes it.</summary>
internal static class IssueBundle
{
    public static string Write(IssueEntry issue)
    {
        var text = new StringBuilder();
        foreach (var entry in issue.Articles)
        {
            var seed = issue.Content.Pages.First(page => ReferenceEquals(page.Seed.Source, entry.Content.Article.Source)).Seed;
            if (text.Length > 0) text.Append('\n');
            text.Append(ArticleMarkdown.Write(ArticleDocument.From(entry.Content, issue.Content, seed)));
        }

        return text.ToString();
    }
}
