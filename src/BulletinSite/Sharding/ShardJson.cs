using System.Text.Json.Serialization;

namespace BulletinSite.Sharding;

/// <summary>How a shard's record is written as JSON, known when the program is compiled.</summary>
[JsonSerializable(typeof(ShardRecord))]
internal sealed partial class ShardJson : JsonSerializerContext;
