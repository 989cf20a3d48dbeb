using BulletinSite.Archive.Enriching;

namespace BulletinSite.Model;

/// <summary>An article in its place in the archive.</summary>
public sealed class ArticleEntry
{
    internal ArticleEntry(EnrichedArticle article, IssueEntry issue, int index)
    {
        Content = article;
        Issue = issue;
        Index = index;
        Rank = issue.FirstRank + index;
        Path = Routes.Article(article.Id);
    }

    public EnrichedArticle Content { get; }

    public IssueEntry Issue { get; }

    /// <summary>Its place in <see cref="IssueEntry.Articles"/>, from 0.</summary>
    public int Index { get; }

    /// <summary>Its place among all articles, latest issue first, from 0: the order of every list of articles.</summary>
    public int Rank { get; }

    public UrlPath Path { get; }

    public ArticleEntry? Previous => Index > 0 ? Issue.Articles[Index - 1] : null;

    public ArticleEntry? Next => Index + 1 < Issue.Articles.Length ? Issue.Articles[Index + 1] : null;
}
