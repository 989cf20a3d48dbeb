using BulletinSite.Search.Files;

namespace BulletinSite.Search.Postings;

/// <summary>A shard as bytes, with the long lists that stand in files of their own, in the order they are named.</summary>
internal sealed record EncodedShard(IReadOnlyList<PackedFile> LongLists, PackedFile Content);
