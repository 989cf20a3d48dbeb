using BulletinSite.Archive.Conservation;

namespace BulletinSite.Sharding;

/// <summary>What a shard counted: of the whole archive, which every shard reads, and of its own pages, which are added up.</summary>
/// <param name="Issues">Issues of the archive.</param>
/// <param name="Articles">Articles of the archive.</param>
/// <param name="Paragraphs">Paragraphs of the archive.</param>
/// <param name="Joins">Column breaks inside paragraphs that were joined, of the archive.</param>
/// <param name="Characters">Characters of the seeds and of their articles and furniture, of the archive.</param>
/// <param name="Published">Characters that the shard's pages were found to hold.</param>
/// <param name="Pages">The shard's HTML pages.</param>
/// <param name="PlainPages">Those of them that one pass over their bytes reads back.</param>
public sealed record ShardFigures(
    int Issues, int Articles, int Paragraphs, int Joins, ConservationCount Characters, ConservationCount Published, int Pages, int PlainPages);
