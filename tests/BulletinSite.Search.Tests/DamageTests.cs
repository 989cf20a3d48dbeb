using System.Text.Json.Nodes;
using BulletinSite.Search.Files;

namespace BulletinSite.Search.Tests;

/// <summary>A file of the index that is missing or damaged is named; a result is never wrong or short without saying so.</summary>
public sealed class DamageTests
{
    private static readonly string[] Queries = ["\"工会\"", "职", "\"人人人\" OR \"abab\"", "标题:工", "-工会", "kind:图片", "日期:2022", "author:王 工"];

    [ClientFact]
    public void One_wrong_bit_anywhere_is_noticed()
    {
        using var files = Archives.Index(Archives.MadeUp);
        using var client = new Client(files);
        var right = client.Ask(Queries.Select(query => new { query, show = 3 }));
        var random = new Random(5);
        var tries = files.All.SelectMany(file => Enumerable.Range(0, 4).Select(_ => (file.Name, At: random.Next(1 << 30), Query: random.Next(Queries.Length)))).ToList();
        var answers = client.Ask(tries.Select(one => new { query = Queries[one.Query], show = 3, damage = new { file = one.Name, at = one.At } }));
        Assert.All(tries.Zip(answers), pair => IsRightOrTroubled(right[pair.First.Query], pair.Second, "damaged", pair.First.Name));
        Assert.Contains(answers, answer => Trouble(answer) == "damaged");
    }

    [ClientFact]
    public void A_missing_file_is_named()
    {
        using var files = Archives.Index(Archives.MadeUp);
        using var client = new Client(files);
        var right = client.Ask(Queries.Select(query => new { query, show = 3 }));
        var tries = files.All.SelectMany(file => Queries.Select((query, i) => (file.Name, Query: i))).ToList();
        var answers = client.Ask(tries.Select(one => new { query = Queries[one.Query], show = 3, damage = new { file = one.Name, at = (int?)null } }));
        Assert.All(tries.Zip(answers), pair => IsRightOrTroubled(right[pair.First.Query], pair.Second, "missing", pair.First.Name));
        Assert.All(tries.Zip(answers).Where(pair => pair.First.Name == SearchFiles.ManifestName), pair => Assert.Equal("missing", Trouble(pair.Second)));
    }

    private static void IsRightOrTroubled(JsonObject right, JsonObject answer, string trouble, string file)
    {
        if (Trouble(answer) is not { } kind)
        {
            Assert.Equal(Told(right), Told(answer));
            return;
        }

        Assert.Equal(trouble, kind);
        Assert.Equal(file, answer["file"]!.GetValue<string>());
    }

    private static string? Trouble(JsonObject answer) => answer["trouble"]?.GetValue<string>();

    private static string Told(JsonObject answer) => $"{answer["articles"]?.ToJsonString()} {answer["uses"]} {answer["shown"]?.ToJsonString()} {answer["broken"]}";
}
