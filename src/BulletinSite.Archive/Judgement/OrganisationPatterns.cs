using System.Collections.Immutable;

namespace BulletinSite.Archive.Judgement;

/// <summary>How an organisation's name is recognised in running text.</summary>
/// <param name="Endings">What names end with: 总工会, 有限公司.</param>
/// <param name="WeakEndings">What names end with that begin with a place or another sure beginning, and much else: 工会, 中心.</param>
/// <param name="Beginnings">Sure beginnings of names besides places and registered organisations: 中国.</param>
/// <param name="Generic">Words that make no name with an ending: 区, 行业.</param>
/// <param name="Boundaries">Words that stand before a name and are no part of it: 近日, 慰问.</param>
/// <param name="InnerWords">Words of names that a boundary must not cut: 和平.</param>
/// <param name="NotNames">Words no name contains; a run of characters with one of them is no name.</param>
/// <param name="Abbreviations">Beginnings of names and what they stand for: 市 → 北京市.</param>
public sealed record OrganisationPatterns(
    ImmutableArray<string> Endings,
    ImmutableArray<string> WeakEndings,
    ImmutableArray<string> Beginnings,
    ImmutableArray<string> Generic,
    ImmutableArray<string> Boundaries,
    ImmutableArray<string> InnerWords,
    ImmutableArray<string> NotNames,
    ImmutableArray<Abbreviation> Abbreviations)
{
    public static OrganisationPatterns Empty { get; } = new([], [], [], [], [], [], [], []);
}
