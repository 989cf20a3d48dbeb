using System.Text.Json;
using System.Text.RegularExpressions;
using BulletinSite.Archive.Judgement;
using BulletinSite.Text;

namespace BulletinSite.Archive.Tests.Judgement;

/// <summary>One table says what site.yml may hold: the program, the schema for editors' tools and the manual all agree with it.</summary>
public sealed class SiteKeysTests : IDisposable
{
    private const string Needed = "title: 档案\npublication: 报\ndescription: 一份报纸。\n";

    private readonly string _root = Directory.CreateTempSubdirectory("bulletin-site-").FullName;

    public static TheoryData<string> Keys => [.. SiteKeys.All.Select(key => key.Name)];

    public static TheoryData<string> OptionalKeys => [.. SiteKeys.All.Where(key => !key.IsNeeded && key.Name != SiteKeys.Schema).Select(key => key.Name)];

    [Theory]
    [MemberData(nameof(OptionalKeys))]
    public void Every_key_changes_the_settings(string name)
    {
        var key = SiteKeys.All.Single(key => key.Name == name);
        var (without, with) = (Read(Needed), Read($"{Needed}{name}: {key.Example}\n"));
        Assert.Empty(with.Messages);
        Assert.NotEqual(without.Settings, with.Settings);
    }

    [Fact]
    public void Nothing_is_made_up_for_a_key_that_is_left_out()
    {
        var texts = typeof(SiteSettings).GetProperties().Where(property => property.PropertyType == typeof(string))
            .ToDictionary(property => property.Name, property => (string)property.GetValue(Read(Needed).Settings)!, StringComparer.Ordinal);
        Assert.Equal(
            ["Description", "Interface", "Language", "Publication", "Title"],
            texts.Where(text => text.Value.Length > 0).Select(text => text.Key).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("tilte: x", "input/site.yml:4:1: error YAML005: the site has no key \"tilte\"", "write \"title\" in input/site.yml")]
    [InlineData("base-url: https://example.org/", "input/site.yml:4:1: error YAML005: the site has no key \"base-url\"", "write \"base_url\" in input/site.yml")]
    public void An_unknown_key_is_told_with_the_one_that_was_meant(string line, string message, string hint)
    {
        var told = Assert.Single(Read(Needed + line + "\n").Bag);
        Assert.Equal((message, hint), (told.ToString(), told.Hint));
    }

    [Fact]
    public void A_folder_of_a_form_to_come_is_not_guessed_at() => Assert.Equal(
        ["input/site.yml:4:9: error YAML009: \"schema\" is 2, and this program knows forms up to 1"], Read(Needed + "schema: 2\n").Messages);

    [Fact]
    public void The_schema_in_the_repository_is_the_one_the_program_writes()
    {
        var file = RepositoryFiles.PathOf("input/" + SiteSchema.File);
        if (Environment.GetEnvironmentVariable("BULLETIN_ACCEPT") == "1") File.WriteAllBytes(file, SiteSchema.Write());
        Assert.Equal(SiteSchema.Write(), File.ReadAllBytes(file));
        Assert.StartsWith(SiteSchema.Comment + "\n", File.ReadAllText(RepositoryFiles.PathOf("input/site.yml")), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void The_schema_and_the_manual_have_every_key(string name)
    {
        using var schema = JsonDocument.Parse(SiteSchema.Write());
        var property = schema.RootElement.GetProperty("properties").GetProperty(name);
        Assert.NotEmpty(property.GetProperty("description").GetString()!);
        var manual = File.ReadAllText(RepositoryFiles.PathOf("input/README.md"));
        Assert.Matches($@"(?m)^\|[^|\n]*`{name}`[^|\n]*\|", manual[manual.IndexOf("## site.yml", StringComparison.Ordinal)..manual.IndexOf("## issues.yml", StringComparison.Ordinal)]);
    }

    [Theory]
    [InlineData("language", "en-GB", true)]
    [InlineData("language", "english", false)]
    [InlineData("language", "zh_CN", false)]
    [InlineData("issn", "1234-5679", true)]
    [InlineData("issn", "12345679", false)]
    [InlineData("cn", "CN 11-0000", true)]
    [InlineData("cn", "11-0000", false)]
    [InlineData("base_url", "https://example.org/a/", true)]
    [InlineData("base_url", "example.org", false)]
    [InlineData("base_url", "https://example.org/?a", false)]
    [InlineData("articles_per_page", "5", true)]
    [InlineData("articles_per_page", "4", false)]
    [InlineData("articles_per_page", "501", false)]
    public void The_schema_takes_what_the_program_takes(string name, string value, bool isTaken)
    {
        using var schema = JsonDocument.Parse(SiteSchema.Write());
        var property = schema.RootElement.GetProperty("properties").GetProperty(name);
        var bySchema = property.TryGetProperty("pattern", out var pattern)
            ? Regex.IsMatch(value, pattern.GetString()!)
            : Number(value) >= property.GetProperty("minimum").GetInt32() && Number(value) <= property.GetProperty("maximum").GetInt32();
        Assert.Equal((isTaken, isTaken), (bySchema, Read($"{Needed}{name}: {value}\n").Messages.Length == 0));
    }

    [Fact]
    public void A_folder_without_a_number_is_given_one_and_nothing_else_is_touched()
    {
        const string before = "# 编辑的笔记\n" + Needed + "rights: >-\n  两行的\n  文字\n";
        Write(before);
        Assert.Equal(["site.yml names its form and its schema", "schemas/site.schema.json is the schema of this program"], Migrate(writes: true));
        Assert.Equal(SiteSchema.Comment + "\n" + before + "schema: 1\n", File.ReadAllText(Path.Combine(_root, "input/site.yml")));
        Assert.Empty(Migrate(writes: true));
        Assert.Equal("两行的 文字", Read(null).Settings.Rights);
    }

    [Fact]
    public void A_trial_writes_nothing()
    {
        Write(Needed);
        Assert.Equal(2, Migrate(writes: false).Length);
        Assert.Equal(Needed, File.ReadAllText(Path.Combine(_root, "input/site.yml")));
        Assert.False(Directory.Exists(Path.Combine(_root, "input/schemas")));
    }

    [Theory]
    [InlineData("titel: x\n")]
    [InlineData(Needed + "...\n")] // what follows the end of a document is no part of it
    [InlineData(Needed + "schema: 9\n")]
    public void What_cannot_be_read_is_not_migrated(string site)
    {
        Write(site);
        var bag = new DiagnosticBag();
        Assert.Empty(FolderMigration.Run(Path.Combine(_root, "input"), writes: true, bag));
        Assert.True(bag.HasErrors);
        Assert.Equal(site, File.ReadAllText(Path.Combine(_root, "input/site.yml")));
    }

    [Fact]
    public void A_folder_without_settings_is_named()
    {
        var bag = new DiagnosticBag();
        FolderMigration.Run(Path.Combine(_root, "input"), writes: true, bag);
        Assert.Equal("input/site.yml:1:1: error INPUT003: the archive's settings are missing", Assert.Single(bag.InFileOrder()).ToString());
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static int Number(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

    private string[] Migrate(bool writes)
    {
        var bag = new DiagnosticBag();
        var done = FolderMigration.Run(Path.Combine(_root, "input"), writes, bag);
        Assert.Empty(bag.InFileOrder());
        return [.. done];
    }

    private void Write(string site)
    {
        Directory.CreateDirectory(Path.Combine(_root, "input"));
        File.WriteAllText(Path.Combine(_root, "input/site.yml"), site);
    }

    private (SiteSettings Settings, Diagnostic[] Bag, string[] Messages) Read(string? site)
    {
        if (site is not null) Write(site);
        var bag = new DiagnosticBag();
        // A profile that is not there is another file's trouble.
        var settings = JudgementReader.Read(Path.Combine(_root, "input"), [], bag).Site;
        var told = bag.InFileOrder().Where(message => !message.Message.Contains("profile", StringComparison.Ordinal)).ToArray();
        return (settings, told, [.. told.Select(message => message.ToString())]);
    }
}
