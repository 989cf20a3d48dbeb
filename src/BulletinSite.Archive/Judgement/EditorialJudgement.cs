using System.Collections.Immutable;

namespace BulletinSite.Archive.Judgement;

/// <summary>Everything in <c>input/</c> that editors decided, validated.</summary>
public sealed record EditorialJudgement(
    SiteSettings Site,
    ImmutableArray<HeadCorrection> Corrections);
