using System.Text.Json;
using System.Text.Json.Serialization;

namespace BulletinSite.Serving.Reviewing;

/// <summary>What the review screen is told, as JSON.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(DoubtsView))]
[JsonSerializable(typeof(SheetView))]
[JsonSerializable(typeof(WhyView))]
[JsonSerializable(typeof(TrialView))]
internal sealed partial class ReviewJson : JsonSerializerContext;

/// <summary>What the review screen orders, as JSON; nothing else is taken.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, MaxDepth = 4)]
[JsonSerializable(typeof(CorrectionOrder))]
internal sealed partial class OrderJson : JsonSerializerContext;
