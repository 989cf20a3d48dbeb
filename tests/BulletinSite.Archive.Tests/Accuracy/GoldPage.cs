using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace BulletinSite.Archive.Tests.Accuracy;

/// <summary>What an editor says a page holds: roles of line numbers, and names.</summary>
internal sealed class GoldPage
{
    public string Seed { get; set; } = "";

    public List<int> Banner { get; set; } = [];

    public List<int> Groups { get; set; } = [];

    public List<GoldArticle> Articles { get; set; } = [];

    public static GoldPage Read(string file) =>
        new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build().Deserialize<GoldPage>(File.ReadAllText(file));
}
