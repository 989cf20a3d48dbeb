using System.Collections.Immutable;

namespace BulletinSite.Sharding;

/// <summary>What other shards have to know of a page.</summary>
/// <param name="Path">The output file.</param>
/// <param name="Ids">The ids links may lead to.</param>
/// <param name="Links">Where its links into pages of other shards lead: <c>a/9f2c/index.html#p3</c>.</param>
public sealed record ShardPage(string Path, ImmutableArray<string> Ids, ImmutableArray<string> Links);
