using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BulletinSite.Cli;
using YamlDotNet.RepresentationModel;

namespace BulletinSite.Tests.Releasing;

/// <summary>What is handed on when a release is tagged.</summary>
public sealed class ReleaseCommandTests
{
    [Fact]
    public void A_release_is_the_site_the_corpus_how_to_cite_them_and_their_sums()
    {
        using var archive = new SmallArchive();
        archive.Write("input/site.yml", archive["input/site.yml"] + "publisher: \"河西: #1 \\\"社\\\"\"\nrepository: https://github.com/example/bulletin\n");
        var run = archive.Run("release", "--version-name", "v1.2.0", "--to", Path.Combine(archive.Root, "release"), "--base-url", "https://example.org/repo/");
        Assert.Equal((ExitCode.Clean, run.Said), run);
        Assert.Equal(["CITATION.cff", "SHA256SUMS", "corpus.zip", "site.zip"], Names(Path.Combine(archive.Root, "release")));

        using var site = ZipFile.OpenRead(Path.Combine(archive.Root, "release/site.zip"));
        Assert.Equal(archive.Site().Keys.Order(StringComparer.Ordinal), site.Entries.Select(entry => entry.FullName));
        using var corpus = ZipFile.OpenRead(Path.Combine(archive.Root, "release/corpus.zip"));
        Assert.Equal(3, corpus.Entries.Count(entry => entry.FullName.StartsWith("articles/", StringComparison.Ordinal)));
        using var lines = new StreamReader(corpus.GetEntry("articles.jsonl")!.Open());
        using var article = JsonDocument.Parse(lines.ReadLine()!);
        Assert.Equal("河边的新书屋", article.RootElement.GetProperty("title").GetString());
        Assert.Equal("书屋昨天开门。门口的台阶上坐满了人。", article.RootElement.GetProperty("body")[0].GetProperty("text").GetString()![10..]);
        Assert.StartsWith("https://example.org/repo/a/", article.RootElement.GetProperty("url").GetString(), StringComparison.Ordinal);

        var citation = new YamlStream();
        citation.Load(new StringReader(archive["release/CITATION.cff"]));
        var cited = (YamlMappingNode)citation.Documents[0].RootNode;
        Assert.Equal(["cff-version", "type", "message", "title", "version", "abstract", "authors", "url", "repository-code"], cited.Children.Keys.Select(key => key.ToString()));
        Assert.Equal("河西: #1 \"社\"", cited["authors"][0]["name"].ToString());
        foreach (var sum in archive["release/SHA256SUMS"].Split('\n', StringSplitOptions.RemoveEmptyEntries))
            Assert.Equal(sum[..64], Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(archive.Root, "release", sum[66..])))));
    }

    [Fact]
    public void Two_releases_of_the_same_archive_are_the_same_bytes()
    {
        using var archive = new SmallArchive();
        archive.Run("release", "--version-name", "v1", "--to", Path.Combine(archive.Root, "a"));
        archive.Run("release", "--version-name", "v1", "--to", Path.Combine(archive.Root, "b"), "--no-cache");
        Assert.Equal(archive["a/SHA256SUMS"], archive["b/SHA256SUMS"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-x")]
    [InlineData("v1; id")]
    [InlineData("../v1")]
    [InlineData("v1\nv2")]
    public void A_version_is_a_name(string version)
    {
        using var archive = new SmallArchive();
        var run = archive.Run("release", "--version-name=" + version, "--to", Path.Combine(archive.Root, "release"));
        Assert.Equal(ExitCode.WrongUse, run.Code);
        Assert.False(Directory.Exists(Path.Combine(archive.Root, "release")));
        if (version.Length > 1) Assert.Contains("error REL001: ", run.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_named()
    {
        using var archive = new SmallArchive();
        Assert.Contains("error REL002: the release cannot be written: ", archive.Run("release", "--version-name", "v1", "--to", Path.Combine(archive.Root, "input/site.yml")).Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://archive.example.org/", null, "archive.example.org\n")]
    [InlineData("https://archive.example.org/news/", null, null)] // a folder of somebody's domain
    [InlineData("https://someone.github.io/", null, null)]
    [InlineData("https://archive.example.org/", "https://preview.example.org/", null)]
    [InlineData("", "https://archive.example.org/", null)]
    [InlineData("https://192.0.2.1/", null, null)]
    public void The_site_names_the_domain_its_settings_give_it(string setting, string? option, string? domain)
    {
        using var archive = new SmallArchive();
        if (setting.Length > 0) archive.Write("input/site.yml", archive["input/site.yml"] + $"base_url: {setting}\n");
        Assert.Empty(archive.Build(archive.Options with { BaseUrl = option }).Messages);
        Assert.Equal(domain, archive.Site().TryGetValue("CNAME", out var bytes) ? Encoding.UTF8.GetString(Convert.FromBase64String(bytes)) : null);
    }

    private static IEnumerable<string?> Names(string folder) => Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
