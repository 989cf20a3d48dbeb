using System.Globalization;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Reading;
using BulletinSite.Archive.Splitting;
using BulletinSite.Benchmarks.EndToEnd;
using BulletinSite.Text;

namespace BulletinSite.Statiq.Tests;

/// <summary>Both hosts write the same site, byte for byte.</summary>
[Collection(nameof(StatiqRuns))]
public sealed class SameSiteTests
{
    private const int Issues = 150;

    [Theory]
    [InlineData("https://example.org/archive/")]
    [InlineData("/")]
    public async Task The_pages_of_the_repository(string baseUrl)
    {
        using var hosts = new TwoHosts();
        Assert.InRange(await hosts.Compare(TwoHosts.Repository, baseUrl), 200, int.MaxValue);
    }

    [Fact]
    public async Task An_archive_of_a_hundred_and_fifty_issues()
    {
        using var hosts = new TwoHosts();
        var root = hosts.NewRoot();
        TwoHosts.Copy(Path.Combine(TwoHosts.Repository, "theme"), Path.Combine(root, "theme"));
        Directory.CreateDirectory(Path.Combine(root, "input"));
        foreach (var file in new[] { "site.yml", "tags.yml", "about.md", "policy.md", "calendar.yml" }) File.Copy(Path.Combine(TwoHosts.Repository, "input", file), Path.Combine(root, "input", file));
        foreach (var folder in new[] { "profiles", "registers" }) TwoHosts.Copy(Path.Combine(TwoHosts.Repository, "input", folder), Path.Combine(root, "input", folder));
        var pages = new ArchiveGenerator(Articles()).Write(Path.Combine(root, "seeds"), articles: Issues * 7);
        Assert.InRange(pages, Issues - 5, Issues + 20);
        var files = await hosts.Compare(root, "https://example.org/archive/");
        Assert.True(files > 10 * Issues, files.ToString(CultureInfo.InvariantCulture));
    }

    private static IEnumerable<Article> Articles()
    {
        var bag = new DiagnosticBag();
        var splitter = new PageSplitter(BulletinProfile.Generic);
        var folder = Path.Combine(TwoHosts.Repository, "seeds");
        return [.. SeedFolder.List(folder, bag).SelectMany(name => splitter.Split(SeedDecoder.Decode(SeedFolder.Read(folder, name, bag)!, bag)!, [], bag).Articles)];
    }
}
