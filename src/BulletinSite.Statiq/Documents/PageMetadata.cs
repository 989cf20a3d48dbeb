using BulletinSite.Archive.Exchange;
using BulletinSite.Model;
using BulletinSite.Model.Pages;

namespace BulletinSite.Statiq.Documents;

/// <summary>What Statiq's own modules can ask a page of the site for.</summary>
internal sealed class PageMetadata
{
    private readonly Dictionary<UrlPath, ArticleEntry> _articles;
    private readonly Dictionary<UrlPath, IssueEntry> _issues;
    private readonly Dictionary<UrlPath, TagEntry> _tags;

    public PageMetadata(SiteModel model)
    {
        _articles = model.Issues.SelectMany(issue => issue.Articles).ToDictionary(article => article.Path);
        _issues = model.Issues.ToDictionary(issue => issue.Path);
        _tags = model.AllTags.ToDictionary(tag => tag.Path);
    }

    /// <summary>The article on a page, as it travels in files; null on pages that are no article's.</summary>
    public ArticleDocument? ArticleOf(Page page)
    {
        return _articles.TryGetValue(page.Path, out var entry) ? ArticleDocument.From(entry.Content, entry.Issue.Content) : null;
    }

    public IEnumerable<KeyValuePair<string, object>> Of(Page page)
    {
        if (_issues.TryGetValue(page.Path, out var issue))
        {
            yield return new("issue", issue.Content.Id.Value);
            yield return new(Keys.Title, issue.Label);
            if (issue.Content.Date.Edtf is { } date) yield return new("date", date.Text);
            yield return new("articles", issue.Articles.Select(article => article.Content.Id.Value).ToArray());
        }
        else if (_tags.TryGetValue(page.Path, out var tag))
        {
            yield return new("tag", tag.Tag.Slug);
            yield return new(Keys.Title, tag.Tag.Label);
            yield return new("articles", tag.Articles.Select(article => article.Content.Id.Value).ToArray());
        }
    }
}
