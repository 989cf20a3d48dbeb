using System.Collections.Immutable;

namespace BulletinSite.Archive.Judgement;

/// <summary>How an organisation's name is recognised in running text.</summary>
/// <param name="Endings">What names end with: 总工会, 有限公司.</param>
/// <param name="Boundaries">Words that stand before a name and are no part of it: 近日, 慰问.</param>
/// <param name="NotNames">Words no name contains; a run of characters with one of them is no name.</param>
public sealed record OrganisationPatterns(
    ImmutableArray<string> Endings,
    ImmutableArray<string> Boundaries,
    ImmutableArray<string> NotNames)
{
    public static OrganisationPatterns Empty { get; } = new([], [], []);
}
