namespace BulletinSite.Search.Tests;

/// <summary>The index depends on the archive alone.</summary>
public sealed class IndexTests
{
    [Fact]
    public void Is_the_same_however_often_it_is_made()
    {
        using var one = Archives.Index(Archives.MadeUp);
        using var other = Archives.Index(Archives.MadeUp);
        Assert.Equal(one.All.Select(file => (file.Name, Convert.ToHexString(one.Read(file)))), other.All.Select(file => (file.Name, Convert.ToHexString(other.Read(file)))));
    }

    [Fact]
    public void Is_the_same_however_little_memory_there_is()
    {
        using var plenty = Archives.Index(Archives.MadeUp);
        using var little = Archives.Index(Archives.MadeUp, memory: 64 * 1024);
        Assert.Equal(plenty.All.Select(file => file.Name).Order(StringComparer.Ordinal), little.All.Select(file => file.Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            plenty.Read(plenty.All.Single(file => file.Name == Files.SearchFiles.ManifestName)), little.Read(little.All.Single(file => file.Name == Files.SearchFiles.ManifestName)));
    }

    [ClientFact]
    public void Of_pairs_that_stand_almost_everywhere_it_knows_their_neighbours()
    {
        using var files = Archives.Index(Archives.MadeUp);
        using var client = new Client(files);
        Assert.Contains("工会", client.Ask([new { about = true }]).Single()["common"]!.AsArray().Select(pair => pair!.GetValue<string>()));
        using var rare = Archives.Index(Archives.MadeUp, usual: int.MaxValue);
        Assert.True(rare.All.Sum(file => file.Length) < files.All.Sum(file => file.Length));
    }

    [ClientFact]
    public void A_text_through_such_a_pair_needs_nothing_of_how_it_joins()
    {
        const uint Common = ('工' << 16) | '会';
        using var files = Archives.Index(Archives.MadeUp);
        using var client = new Client(files);
        using var rare = Archives.Index(Archives.MadeUp, usual: int.MaxValue);
        using var plain = new Client(rare);
        foreach (var text in new[] { "工会会员", "公司工会", "总工会的", "市总工会和区工会职工" })
        {
            Assert.DoesNotContain(Common, Grams(client, text));
            Assert.Contains(Common, Grams(plain, text));
        }
    }

    [ClientFact]
    public void An_archive_of_a_few_pages_has_no_postings_and_its_texts_are_a_few_files()
    {
        var seeds = Archives.Seeds.Take(30).ToList();
        using var few = Archives.Index(seeds, few: SearchIndexBuilder.FewTexts);
        using var many = Archives.Index([.. Enumerable.Repeat(seeds, 10).SelectMany(all => all)], few: SearchIndexBuilder.FewTexts);
        Assert.True(Bytes(few) < SearchIndexBuilder.FewTexts && Bytes(many) > SearchIndexBuilder.FewTexts);
        Assert.Equal(0, Shards(few));
        Assert.NotEqual(0, Shards(many));
        Assert.InRange(few.All.Count(file => file.Kind == Files.SearchFileKind.Texts), 2, 4);

        static int Shards(Files.SearchFiles files)
        {
            using var client = new Client(files);
            return client.Ask([new { about = true }]).Single()["shards"]!.GetValue<int>();
        }

        static int Bytes(Files.SearchFiles files) => files.All.Where(file => file.Kind == Files.SearchFileKind.Texts).Sum(file => file.Length);
    }

    [Fact]
    public void An_archive_without_articles_has_an_index_too()
    {
        using var files = Archives.Index([]);
        Assert.Contains(Files.SearchFiles.ManifestName, files.All.Select(file => file.Name));
    }

    private static IEnumerable<uint> Grams(Client client, string text) => client.Ask([new { grams = text }]).Single()["grams"]!.AsArray().Select(gram => gram!.GetValue<uint>());
}
