using System.Text;
using BulletinSite.Archive.Exchange;
using BulletinSite.Model;

namespace BulletinSite.Feeds;

/// <summary>All articles of an issue in one file, each as <see cref="ArticleMarkdown"/> writes and reads it.</summary>
internal static class IssueBundle
{
    public static string Write(IssueEntry issue)
    {
        var text = new StringBuilder();
        foreach (var entry in issue.Articles)
        {
            if (text.Length > 0) text.Append('\n');
            ArticleMarkdown.Write(ArticleDocument.From(entry.Content, issue.Content), text);
        }

        return text.ToString();
    }

    /// <summary>The articles of a bundle.</summary>
    /// <exception cref="FormatException">It is no bundle; the message says where.</exception>
    public static IEnumerable<ArticleDocument> Read(string bundle)
    {
        // The front matter stands between two lines of hyphens; no line of an article is one.
        var start = 0;
        var fences = 0;
        for (var line = 0; line < bundle.Length; line = bundle.IndexOf('\n', line) is >= 0 and var end ? end + 1 : bundle.Length)
        {
            if (!bundle.AsSpan(line).StartsWith("---\n", StringComparison.Ordinal) || ++fences % 2 == 0) continue;
            if (line > start) yield return ArticleMarkdown.Read(bundle[start..line]);
            start = line;
        }

        if (start < bundle.Length) yield return ArticleMarkdown.Read(bundle[start..]);
    }
}
