using System.Collections.Immutable;
using BulletinSite.Archive.Splitting;

namespace BulletinSite.Archive.Judgement;

/// <summary>Everything in <c>input/</c> that editors decided, validated.</summary>
/// <param name="Site">The archive's settings.</param>
/// <param name="Corrections">Roles of head lines, by seed and place in the file.</param>
public sealed record EditorialJudgement(
    SiteSettings Site,
    ImmutableArray<HeadCorrection> Corrections)
{
    /// <summary>Which seeds make up which issue; every seed is in exactly one. In the order of their first seeds.</summary>
    public ImmutableArray<PlannedIssue> Issues { get; init; } = [];

    /// <summary>The tags in the order of the file, each with the words that speak for it.</summary>
    public ImmutableArray<TagRule> Taxonomy { get; init; } = [];

    /// <summary>What the bulletin's pages look like.</summary>
    public BulletinProfile Profile { get; init; } = BulletinProfile.Generic;

    public Registers Registers { get; init; } = Registers.Empty;

    public NewsCalendar Calendar { get; init; } = NewsCalendar.Empty;
}
