using System.Collections.Immutable;
using BulletinSite.Archive.Enriching.Addressing;
using BulletinSite.Archive.Judgement.Correcting;
using BulletinSite.Archive.Splitting;

namespace BulletinSite.Archive.Judgement;

/// <summary>Everything in <c>input/</c> that editors decided, validated.</summary>
/// <param name="Site">The archive's settings.</param>
/// <param name="Corrections">What editors read otherwise than the rules, by seed and place in the file.</param>
public sealed record EditorialJudgement(
    SiteSettings Site,
    ImmutableArray<Correction> Corrections)
{
    /// <summary>Which seeds make up which issue; every seed is in exactly one. In the order of their first seeds.</summary>
    public ImmutableArray<PlannedIssue> Issues { get; init; } = [];

    /// <summary>The tags in the order of the file, each with the words that speak for it.</summary>
    public ImmutableArray<TagRule> Taxonomy { get; init; } = [];

    /// <summary>What the pages of the bulletins at hand look like, and which of them is named for what.</summary>
    public ProfileShelf Profiles { get; init; } = ProfileShelf.Generic;

    public Registers Registers { get; init; } = Registers.Empty;

    /// <summary>The addresses that are kept for good, by the stem of the seed and in the order of its lines.</summary>
    public ImmutableDictionary<string, ImmutableArray<PublishedAddress>> Addresses { get; init; } = ImmutableDictionary<string, ImmutableArray<PublishedAddress>>.Empty;

    public NewsCalendar Calendar { get; init; } = NewsCalendar.Empty;

    /// <summary>The corrections of a run; where they are left aside, articles that were taken down stay so.</summary>
    public ImmutableArray<Correction> CorrectionsToMake(bool all) => all ? Corrections : [.. Corrections.Where(correction => correction is HideCorrection)];
}
