using System.Collections.Immutable;

namespace BulletinSite.Archive.Judgement;

/// <summary>How a person's name is recognised in running text.</summary>
/// <param name="Surnames">All surnames, of one character or two.</param>
/// <param name="TitlesBefore">Words a name follows directly: 主席, 记者.</param>
/// <param name="TitlesAfter">Words that follow a name directly: 总书记.</param>
/// <param name="Followers">Words that show where a name after a title ends: 表示, 介绍.</param>
/// <param name="NotNames">What looks like a name after a title and is none.</param>
public sealed record PersonPatterns(
    ImmutableArray<string> Surnames,
    ImmutableArray<string> TitlesBefore,
    ImmutableArray<string> TitlesAfter,
    ImmutableArray<string> Followers,
    ImmutableArray<string> NotNames)
{
    public static PersonPatterns Empty { get; } = new([], [], [], [], []);
}
