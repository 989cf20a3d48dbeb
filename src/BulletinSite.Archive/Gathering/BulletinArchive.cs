using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Judgement;

namespace BulletinSite.Archive.Gathering;

/// <summary>The whole archive, closed: every issue in order, every id unique, the taxonomy it was tagged with.</summary>
/// <param name="Judgement">What editors decided.</param>
/// <param name="Issues">By earliest day, undated ones last, then by id.</param>
public sealed record BulletinArchive(EditorialJudgement Judgement, ImmutableArray<EnrichedIssue> Issues)
{
    public IEnumerable<EnrichedArticle> Articles => Issues.SelectMany(issue => issue.Articles);
}
