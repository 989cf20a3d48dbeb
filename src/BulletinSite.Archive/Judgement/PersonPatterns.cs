using System.Collections.Immutable;

namespace BulletinSite.Archive.Judgement;

/// <summary>How a person's name is recognised in running text.</summary>
/// <param name="Surnames">All surnames, of one character or two.</param>
/// <param name="Titles">Words a name follows directly: 主席, 董事长.</param>
/// <param name="Roles">Words a name follows directly when the person then speaks: 职工, 代表.</param>
/// <param name="TitlesAfter">Words that follow a name directly: 总书记.</param>
/// <param name="Speech">Words for speaking, which show where a name ends: 表示, 介绍.</param>
/// <param name="Followers">Other words that show where a name after a title ends: 一行, 带队.</param>
/// <param name="NotNames">What looks like a name after a title and is none: 高度, 近日.</param>
public sealed record PersonPatterns(
    ImmutableArray<string> Surnames,
    ImmutableArray<string> Titles,
    ImmutableArray<string> Roles,
    ImmutableArray<string> TitlesAfter,
    ImmutableArray<string> Speech,
    ImmutableArray<string> Followers,
    ImmutableArray<string> NotNames)
{
    public static PersonPatterns Empty { get; } = new([], [], [], [], [], [], []);
}
