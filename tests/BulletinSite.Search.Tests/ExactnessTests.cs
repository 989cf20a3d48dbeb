using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace BulletinSite.Search.Tests;

/// <summary>The search finds every article that has the text and no other: checked against a scan of all texts, a thousand queries and more for each archive.</summary>
public sealed class ExactnessTests
{
    private const int OfEachKind = 260;
    private const int MostNames = 600;
    private const int GeneratedArticles = 400;

    // What the client of a large archive may take in all.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    [ClientFact]
    public void Finds_what_a_scan_of_the_seeds_finds() => FindsTheSame(Archives.Seeds, 1);

    [ClientFact]
    public void Finds_what_a_scan_of_a_made_up_archive_finds() => FindsTheSame(Archives.MadeUp, 2);

    [ClientFact]
    public void Finds_what_a_scan_finds_in_an_archive_too_small_for_postings() => FindsTheSame(Archives.MadeUp, 2, few: int.MaxValue);

    [ClientFact]
    public void Finds_what_a_scan_of_an_archive_read_from_generated_pages_finds()
    {
        var root = Directory.CreateTempSubdirectory("bulletin-search-").FullName;
        try
        {
            GeneratedArchive.Write(root, GeneratedArticles);
            FindsTheSame(Archives.Of(root), 3);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    [NamedArchivesFact]
    public void Finds_what_a_scan_of_every_named_archive_finds()
    {
        foreach (var root in NamedArchivesFactAttribute.Named)
        {
            var articles = Archives.Of(root);
            var asked = FindsTheSame(articles, 4, SearchIndexBuilder.UsualNumbers, SearchIndexBuilder.FewTexts);
            Console.WriteLine($"{root}: {articles.Length} articles, {asked} queries");
        }
    }

    [ClientFact]
    public void Counts_every_place_a_text_stands_at()
    {
        var scan = new NaiveScan(Archives.MadeUp);
        string[] texts = ["工会", "职", "哈哈哈", "人人", "abab", "……", "𠮷野", "trade union", "8888 6666", "Union N", "总工会", "=1+1"];
        foreach (var few in new[] { 0, int.MaxValue })
        {
            using var files = Archives.Index(Archives.MadeUp, few: few);
            using var client = new Client(files);
            var answers = client.Ask(texts.Select(text => new { query = $"\"{text}\"" }));
            Assert.All(texts.Zip(answers), pair => Assert.Equal(Enumerable.Range(0, scan.Articles.Count).Sum(article => scan.Count(article, pair.First)), pair.Second["uses"]!.GetValue<int>()));
        }
    }

    private static int FindsTheSame(ImmutableArray<SearchableArticle> articles, int seed, int usual = 300, int few = 0)
    {
        var scan = new NaiveScan(articles);
        var generator = new QueryGenerator(scan, seed);
        List<Asked> asked = [.. generator.Names().Take(MostNames), .. generator.OtherForms()];
        for (var i = 0; i < OfEachKind; i++) asked.AddRange([generator.Piece(), generator.Mixed(), generator.Several(), generator.InField(), generator.InDays(), generator.Word(), generator.Nowhere()]);
        Assert.True(asked.Count >= 1000);
        using var files = Archives.Index(articles, usual: usual, few: few);
        using var client = new Client(files);
        var answers = client.Ask(asked.Select(ask => new { query = ask.Query, order = "old" }), Patience);
        var wrong = asked.Zip(answers).Where(pair => !Articles(pair.Second).SequenceEqual(Enumerable.Range(0, articles.Length).Where(pair.First.IsMeant)))
            .Select(pair => $"{pair.First.Query}: {pair.Second.ToJsonString()}");
        Assert.Empty(wrong);
        return asked.Count;
    }

    private static IEnumerable<int> Articles(JsonObject answer) => answer["articles"]?.AsArray().Select(article => article!.GetValue<int>()) ?? [-1];
}
