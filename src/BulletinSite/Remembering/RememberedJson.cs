using System.Text.Json.Serialization;

namespace BulletinSite.Remembering;

/// <summary>How a remembered run is written as JSON, known when the program is compiled.</summary>
[JsonSerializable(typeof(RememberedBuild))]
internal sealed partial class RememberedJson : JsonSerializerContext;
