using System.Globalization;
using BulletinSite.Sharding;
using BulletinSite.Text;
using BulletinSite.Writing;

namespace BulletinSite.Tests.Sharding;

/// <summary>A site built in parts, each by itself, is the site one build makes, byte for byte; parts that do not belong together are not joined.</summary>
public sealed class ShardTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(7)]
    public void Shards_and_a_merge_are_one_build(int count)
    {
        using var archive = Generated();
        var (whole, errors) = archive.Build();
        Assert.Empty(errors);
        for (var number = 1; number <= count; number++) Assert.Empty(Build(archive, number, count));
        var merged = Merge(archive, Enumerable.Range(1, count));
        Assert.Empty(Errors(merged));
        Assert.Equal(archive.Site(), archive.Site("merged"));
        Assert.Equal(
            (whole.Issues, whole.Articles, whole.Paragraphs, whole.Joins, whole.Characters, whole.Published, whole.Pages, whole.PlainPages, whole.Files, whole.Bytes),
            (merged.Issues, merged.Articles, merged.Paragraphs, merged.Joins, merged.Characters, merged.Published, merged.Pages, merged.PlainPages, merged.Files, merged.Bytes));
    }

    [Fact]
    public void Every_shard_has_something_to_do()
    {
        using var archive = Generated();
        for (var number = 1; number <= 3; number++) Assert.Empty(Build(archive, number, 3));
        var pages = Enumerable.Range(1, 3).Select(number => archive.Site($"shards/{number}").Keys.ToList()).ToList();
        Assert.All(pages, Assert.NotEmpty);
        // The index cannot be divided; the last one makes it, and fewer issues.
        Assert.True(IssuesIn(pages[2]) < IssuesIn(pages[0]));
        Assert.Equal([false, false, true], pages.Select(files => files.Any(file => file.StartsWith(Path.Combine("search", "index") + Path.DirectorySeparatorChar, StringComparison.Ordinal))));

        static int IssuesIn(IEnumerable<string> files) => files.Count(file => file.StartsWith("issues", StringComparison.Ordinal));
    }

    [Fact]
    public void The_shell_builds_and_joins_them()
    {
        using var archive = new SmallArchive();
        string Folder(string name) => Path.Combine(archive.Root, name);
        Assert.Equal(0, archive.Run("build", "--output", Folder("output")).Code);
        Assert.Equal(0, archive.Run("build", "--shard", "1/2", "--output", Folder("shards/1")).Code);
        Assert.Equal(0, archive.Run("build", "--shard", "2/2", "--output", Folder("shards/2")).Code);
        Assert.Equal(1, archive.Run("merge", Folder("shards/1"), "--output", Folder("merged")).Code);
        Assert.False(Directory.Exists(Folder("merged")));
        Assert.Equal(0, archive.Run("merge", Folder("shards/2"), Folder("shards/1"), "--output", Folder("merged")).Code);
        Assert.Equal(archive.Site(), archive.Site("merged"));
    }

    [Theory]
    [InlineData("0/4")]
    [InlineData("5/4")]
    [InlineData("1")]
    [InlineData("1/257")]
    [InlineData("-1/4")]
    [InlineData("a/b")]
    public void What_is_no_part_is_wrong_use(string shard)
    {
        Assert.False(Shard.TryParse(shard, out _));
        using var archive = new SmallArchive();
        Assert.Equal(2, archive.Run("build", "--shard", shard).Code);
        Assert.False(Directory.Exists(Path.Combine(archive.Root, "output")));
    }

    [Fact]
    public void An_error_of_the_archive_writes_no_shard()
    {
        using var archive = new SmallArchive().Write("seeds/three.txt", [0xFF, 0x00, 0x81]);
        Assert.NotEmpty(Build(archive, 1, 2));
        Assert.False(Directory.Exists(Path.Combine(archive.Root, "shards", "1")));
    }

    [Fact]
    public void A_folder_without_a_shard_is_named()
    {
        using var archive = new SmallArchive();
        Assert.Empty(Build(archive, 1, 1));
        Assert.Equal(["SHARD001"], Codes(Merge(archive, [1, 2])));
    }

    [Fact]
    public void A_shard_that_is_missing_is_named()
    {
        using var archive = Shards(3);
        Assert.Equal(["SHARD006", "SHARD006"], Codes(Merge(archive, [2])));
        Assert.Contains("shard 3/3 is missing", Errors(Merge(archive, [1, 2])).Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_shard_given_twice_or_of_another_number_of_parts_is_named()
    {
        using var archive = Shards(2);
        Assert.Equal(["SHARD005"], Codes(Merge(archive, [1, 1])));
        Assert.Empty(Build(archive, 2, 3, "other"));
        Assert.Equal(["SHARD005"], Codes(Merge(archive, [1], "other")));
    }

    [Fact]
    public void Shards_of_different_archives_are_not_joined()
    {
        using var archive = Shards(2);
        archive.Write("seeds/two.txt", "谁来浇花？\n\n本报讯（记者 甲乙）今天，花开了。\n");
        Assert.Empty(Build(archive, 2, 2));
        Assert.Equal(["SHARD004"], Codes(Merge(archive, [1, 2])));
    }

    [Fact]
    public void A_shard_of_another_program_is_not_joined()
    {
        using var archive = Shards(2);
        Rewrite(archive, 2, record => record with { Program = "other" });
        Assert.Equal(["SHARD003"], Codes(Merge(archive, [1, 2])));
        Rewrite(archive, 2, record => record with { Form = ShardRecord.CurrentForm + 1 });
        Assert.Equal(["SHARD003"], Codes(Merge(archive, [1, 2])));
    }

    [Fact]
    public void One_changed_byte_or_one_lost_file_is_named_and_the_site_that_was_there_stays()
    {
        using var archive = Shards(2);
        Assert.Empty(Errors(Merge(archive, [1, 2])));
        var before = archive.Site("merged");
        foreach (var file in archive.Site("shards/1").Keys.Where((_, index) => index % 7 == 0).Append(ShardRecord.FileName).Append("manifest.json"))
        {
            var path = Path.Combine(archive.Root, "shards", "1", file);
            var bytes = File.ReadAllBytes(path);
            File.WriteAllBytes(path, [.. bytes[..(bytes.Length / 2)], (byte)(bytes[bytes.Length / 2] ^ 1), .. bytes[(bytes.Length / 2 + 1)..]]);
            Assert.NotEmpty(Codes(Merge(archive, [1, 2])));
            File.Delete(path);
            Assert.All(Codes(Merge(archive, [1, 2])), code => Assert.Contains(code, new[] { "SHARD001", "SHARD002" }));
            File.WriteAllBytes(path, bytes);
        }

        Assert.Equal(before, archive.Site("merged"));
        Assert.Empty(Errors(Merge(archive, [1, 2])));
    }

    [Fact]
    public void Files_in_two_shards_or_in_none_are_noticed()
    {
        using var archive = Shards(2);
        Change(archive, 1, manifest => manifest with { Files = manifest.Files.RemoveAt(0) });
        Assert.Equal(["SHARD008", "SHARD008"], Codes(Merge(archive, [1, 2])));
        Assert.Empty(Build(archive, 1, 2));
        var other = Read(archive, 1).Files.First(file => file.Path.EndsWith("index.html", StringComparison.Ordinal));
        Change(archive, 2, manifest => manifest with { Files = manifest.Files.Add(other) });
        Assert.Equal(["SHARD007"], Codes(Merge(archive, [1, 2])));
    }

    [Fact]
    public void A_name_that_leads_out_of_the_folder_is_not_read()
    {
        using var archive = Shards(1);
        archive.Write("shards/secret.txt", "secret");
        var secret = new ManifestEntry("../secret.txt", 6, ContentHash.Of("secret"u8));
        Change(archive, 1, manifest => manifest with { Files = manifest.Files.Add(secret) });
        Rewrite(archive, 1, record => record with { Plan = ShardRecord.HashOf(Read(archive, 1).Files.Select(file => file.Path).Where(file => file != ShardRecord.FileName && !ShardShare.IsOfSearch(file))) });
        Assert.Equal(["SHARD002"], Codes(Merge(archive, [1])));
    }

    [Fact]
    public void A_link_into_a_page_of_another_shard_leads_somewhere()
    {
        using var archive = Shards(2);
        Rewrite(archive, 1, record => record with { Pages = record.Pages.SetItem(0, record.Pages[0] with { Links = ["about/index.html#no-such-place"] }) });
        Assert.Equal(["LINK002"], Codes(Merge(archive, [1, 2])));
    }

    [Fact]
    public void A_site_the_host_does_not_take_is_not_joined()
    {
        using var archive = Shards(2);
        Assert.Equal(["WRITE009"], [.. ShardMerge.Run(Folders(archive, [1, 2]), archive.Options with { Output = Path.Combine(archive.Root, "merged"), HostLimit = 10_000 }).Diagnostics.Select(message => message.Code)]);
        Assert.False(Directory.Exists(Path.Combine(archive.Root, "merged")));
    }

    [Fact]
    public void A_folder_that_cannot_be_read_is_named()
    {
        using var archive = Shards(1);
        var manifest = Path.Combine(archive.Root, "shards", "1", "manifest.json");
        using var held = new FileStream(manifest, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.Equal(["SHARD009"], Codes(Merge(archive, [1])));
    }

    // The pages of the project's own archive, retold for twelve days, with its judgement.
    private static SmallArchive Generated()
    {
        var archive = new SmallArchive();
        var seeds = Directory.GetFiles(Path.Combine(SmallArchive.Repository, "seeds"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        for (var day = 1; day <= 12; day++)
        {
            var text = seeds[day % seeds.Count].Replace("工会", day % 3 == 0 ? "协会" : "工会", StringComparison.Ordinal).Replace("职工", $"职工{day}", StringComparison.Ordinal);
            archive.Write(string.Create(CultureInfo.InvariantCulture, $"seeds/2024/2024-03-{day:00}-p01.txt"), text);
        }

        foreach (var file in new[] { "tags.yml", "calendar.yml" }) archive.Write("input/" + file, File.ReadAllText(Path.Combine(SmallArchive.Repository, "input", file)));
        return archive;
    }

    private static SmallArchive Shards(int count)
    {
        var archive = new SmallArchive();
        for (var number = 1; number <= count; number++) Assert.Empty(Build(archive, number, count));
        return archive;
    }

    private static string[] Build(SmallArchive archive, int number, int of, string? folder = null) => archive.Build(archive.Options with
    {
        Shard = new Shard(number, of), Output = Folders(archive, [number], folder)[0],
    }).Messages;

    private static string[] Folders(SmallArchive archive, IEnumerable<int> shards, string? last = null) =>
        [.. shards.Select(number => Path.Combine(archive.Root, "shards", last ?? number.ToString(CultureInfo.InvariantCulture)))];

    private static BuildReport Merge(SmallArchive archive, IEnumerable<int> shards, string? other = null) => ShardMerge.Run(
        [.. Folders(archive, shards), .. other is null ? [] : Folders(archive, [0], other)], archive.Options with { Output = Path.Combine(archive.Root, "merged") });

    private static string[] Errors(BuildReport report) => [.. report.Diagnostics.Where(message => message.Severity == Severity.Error).Select(message => message.ToString())];

    private static string[] Codes(BuildReport report) => [.. report.Diagnostics.Where(message => message.Severity == Severity.Error).Select(message => message.Code)];

    private static Manifest Read(SmallArchive archive, int number) =>
        Manifest.Read(File.ReadAllBytes(Path.Combine(archive.Root, "shards", number.ToString(CultureInfo.InvariantCulture), "manifest.json")));

    private static void Change(SmallArchive archive, int number, Func<Manifest, Manifest> change) =>
        archive.Write(string.Create(CultureInfo.InvariantCulture, $"shards/{number}/manifest.json"), change(Read(archive, number)).ToJson());

    // A record somebody else wrote: whole, and named as such.
    private static void Rewrite(SmallArchive archive, int number, Func<ShardRecord, ShardRecord> change)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"shards/{number}/{ShardRecord.FileName}");
        var json = change(System.Text.Json.JsonSerializer.Deserialize<ShardRecord>(archive[path])!).ToJson();
        archive.Write(path, json);
        Change(archive, number, manifest => manifest with
        {
            Files = [.. manifest.Files.Select(file => file.Path == ShardRecord.FileName ? file with { Sha256 = ContentHash.Of(json), Bytes = json.Length } : file)],
        });
    }
}
