using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Judgement;

namespace BulletinSite.Archive.Gathering;

/// <summary>The whole archive, closed: every issue in order, every id unique, the taxonomy it was tagged with.</summary>
/// <param name="Judgement">What editors decided.</param>
/// <param name="Issues">By earliest day, undated ones last, then by id.</param>
public sealed record BulletinArchive(EditorialJudgement Judgement, ImmutableArray<EnrichedIssue> Issues)
{
    /// <summary>Addresses that lead elsewhere, by issue and line.</summary>
    public ImmutableArray<Redirect> Redirects { get; init; } = [];

    /// <summary>The articles that were taken down.</summary>
    public IEnumerable<(EnrichedIssue Issue, WithheldEntry Entry)> Withheld => Issues.SelectMany(issue => issue.Withheld.Select(entry => (issue, entry)));

    public IEnumerable<EnrichedArticle> Articles => Issues.SelectMany(issue => issue.Articles);
}
