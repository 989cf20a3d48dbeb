using BulletinSite.Archive.Conservation;
using BulletinSite.Steps;
using BulletinSite.Text;

namespace BulletinSite.Tests;

public sealed class BuildTests
{
    [Fact]
    public void Publishes_a_site_and_counts_what_it_did()
    {
        using var archive = new SmallArchive();
        var (report, errors) = archive.Build();
        Assert.Empty(errors);
        Assert.Equal((2, 3, 3, 1), (report.Issues, report.Articles, report.Paragraphs, report.Joins));
        Assert.Equal(report.Characters, report.Published);
        Assert.True(report.Characters.In > 0 && report.Characters.In == report.Characters.Out);
        Assert.Equal(Path.Combine(archive.Root, "output"), report.Output);
        Assert.Contains("index.html", archive.Site().Keys);
    }

    [Fact]
    public void Gives_the_same_bytes_twice()
    {
        using var archive = new SmallArchive();
        archive.Build();
        var first = archive.Site();
        archive.Build(archive.Options with { Output = Path.Combine(archive.Root, "again") });
        Assert.Equal(first, archive.Site("again"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/repo/")]
    [InlineData("https://example.org/repo/")]
    public void Publishes_the_seeds_of_the_project_under_any_base_path(string baseUrl)
    {
        var output = Directory.CreateTempSubdirectory("bulletin-").FullName;
        try
        {
            var options = BuildOptions.For(SmallArchive.Repository) with { Output = output, BaseUrl = baseUrl };
            var report = Build.Run(options, writes: true);
            Assert.False(report.HasErrors, string.Join('\n', report.Diagnostics));
            Assert.True(report.Published.In == report.Published.Out, $"{report.Published}");
            Assert.True(report.Published.In >= 16_062, "The pages the archive began with have 16,062 characters.");
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }

    [Fact]
    public void A_check_writes_nothing()
    {
        using var archive = new SmallArchive();
        var report = Build.Run(archive.Options, writes: false);
        Assert.False(report.HasErrors);
        Assert.Null(report.Output);
        Assert.False(Directory.Exists(Path.Combine(archive.Root, "output")));
    }

    [Fact]
    public void Text_that_looks_like_markup_or_a_template_is_published_as_text()
    {
        using var archive = new SmallArchive();
        archive.Write("seeds/one.txt", "<script>alert(1)</script>\n\n本报讯（记者 甲乙）\" onload=\"x <img src=x onerror=y> {{ 1 + 1 }} </p>&amp;。\n")
            .Write("input/site.yml", "title: <b>河西</b>\npublication: \"河西\\\" onload=\\\"\"\ndescription: \"{{ 2 + 2 }}</script>\"\n");
        var (report, errors) = archive.Build();
        Assert.Empty(errors);
        Assert.Equal(report.Characters, report.Published);
        foreach (var (name, content) in archive.Site().Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            var html = System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(content));
            Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<img src=x", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<b>河西", html, StringComparison.Ordinal);
            Assert.DoesNotContain("\" onload=\"", html, StringComparison.Ordinal);
            Assert.True(!html.Contains("2 + 2", StringComparison.Ordinal) || html.Contains("{{ 2 + 2 }}", StringComparison.Ordinal), name);
        }
    }

    [Fact]
    public void An_article_printed_twice_is_published_twice_and_noted()
    {
        using var archive = new SmallArchive();
        archive.Write("seeds/two.txt", SmallArchive.FirstPage);
        var (report, errors) = archive.Build();
        Assert.Empty(errors);
        Assert.Equal(4, report.Articles);
        Assert.Contains("seeds/two.txt:1:1: note ARCH001: \"河边的新书屋\" has the same title and first sentence as seeds/one.txt:1", report.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.Equal(4, Directory.EnumerateDirectories(Path.Combine(archive.Root, "output", "a")).Count());
    }

    [Fact]
    public void Says_that_a_base_url_is_no_address()
    {
        using var archive = new SmallArchive();
        var (_, errors) = archive.Build(archive.Options with { BaseUrl = "nowhere" });
        Assert.Equal(["--base-url:1:1: error BUILD001: \"nowhere\" is no address of a site"], errors);
    }

    [Theory]
    [InlineData("seeds", "named for the archive")]
    [InlineData("others", "most points on this page")]
    public void Pages_from_elsewhere_need_not_be_of_the_archives_newspaper(string folder, string why)
    {
        using var archive = new SmallArchive();
        archive.Write("input/profiles/ours.yml", "name: 河西报\n").Write("input/profiles/theirs.yml", "name: Weekly\nlanguage: en\n")
            .Write("others/page.txt", "Union opens a reading room\n\nBy Jane Doe\n\nThe union opened a reading room on Monday.\n");
        File.AppendAllText(Path.Combine(archive.Root, "input", "site.yml"), "profile: ours\n");
        var options = archive.Options with { Seeds = Path.Combine(archive.Root, folder) };
        var bag = new DiagnosticBag();
        var reading = BulletinSite.Build.ReadArchive(options, new StageClock(null), bag);
        Assert.DoesNotContain(bag.InFileOrder(), message => message.Severity == Severity.Error);
        Assert.All(reading.Archive.Issues.SelectMany(issue => issue.Pages), page => Assert.Contains(why, page.Profile!.Why, StringComparison.Ordinal));
    }
}
