using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;
using BulletinSite.Model.Pages;

namespace BulletinSite.Model;

/// <summary>An issue in its place in the archive.</summary>
public sealed class IssueEntry
{
    internal IssueEntry(EnrichedIssue issue, int index, int firstRank, DateLabels labels)
    {
        FirstRank = firstRank;
        Content = issue;
        Index = index;
        Path = Routes.Issue(issue.Id);
        Date = CertainDate.Of(issue.Date);
        Label = issue.Date.Edtf is { } date ? labels.Of(date) : labels.Undated(issue.Id);
        Articles = [.. issue.Articles.Select((article, number) => new ArticleEntry(article, this, number))];
    }

    public EnrichedIssue Content { get; }

    /// <summary>Its place in <see cref="SiteModel.Issues"/>, from 0.</summary>
    public int Index { get; }

    /// <summary>The <see cref="ArticleEntry.Rank"/> of its first article.</summary>
    public int FirstRank { get; }

    public UrlPath Path { get; }

    /// <summary>The part of its date that is certain.</summary>
    public CertainDate Date { get; }

    public ImmutableArray<ArticleEntry> Articles { get; }

    /// <summary>What to call it: its date; of one without a date that it has none, and its id.</summary>
    public string Label { get; }
}
