using BulletinSite.Rendering;
using BulletinSite.Steps;
using BulletinSite.Text;

namespace BulletinSite.Tests;

/// <summary>A theme or archive with one thing wrong: what the verification of the published bytes says of it, and that nothing is published.</summary>
public sealed class BrokenSiteTests
{
    private const string Article = "theme/templates/article.html";
    private const string Top = "theme/templates/partials/top.html";
    private const string Foot = "theme/templates/partials/foot.html";
    private const string EndOfMain = "</main>";

    /// <summary>A code, the file that is changed, what stands there, and what takes its place.</summary>
    public static TheoryData<string, string, string, string> ThemeMistakes => new()
    {
        { "HTML001", Foot, EndOfMain, "</main></section>" },
        { "HTML002", Foot, EndOfMain, "<p id=\"main\"></p></main>" },
        { "HTML003", Top, ">{{ head.title | html.escape }}</title>", "></title>" },
        { "HTML004", Foot, EndOfMain, "<h1>再来一个</h1></main>" },
        { "HTML005", Foot, EndOfMain, "<img src=\"https://cdn.example.net/x.png\" alt=\"\"></main>" },
        { "HTML006", Foot, EndOfMain, "<p style=\"color: red\"></p></main>" },
        { "HTML007", Top, "default-src 'self'", "default-src 'self' 'unsafe-inline'" },
        { "HTML008", Top, "{{ head.json_ld }}", "{{ head.json_ld }}}" },
        { "LINK001", Foot, EndOfMain, "<a href=\"/nowhere/\">去</a></main>" },
        { "LINK002", Foot, EndOfMain, "<a href=\"#nowhere\">去</a></main>" },
        { "LINK003", Foot, EndOfMain, "<a href=\"/outside/\">去</a></main>" },
        { "LINK004", Foot, EndOfMain, "<a href=\"javascript:alert(1)\">去</a></main>" },
        { "CONS011", Article, "{{ block.markup }}<a href=\"#", "<a href=\"#" },
        { "CONS012", Article, "<h1 data-l=\"{{ article.title.at | html.escape }}\">{{ article.title.markup }}</h1>", "<p data-l=\"{{ article.title.at | html.escape }}\">{{ article.title.markup }}</p><h1 data-l=\"{{ article.title.at | html.escape }}\">{{ article.title.markup }}</h1>" },
        { "CONS013", Article, "{{ article.title.markup }}</h1>", "{{ article.title.markup }}！</h1>" },
        { "CONS014", Article, "{{- for block in article.blocks }}", "附言{{- for block in article.blocks }}" },
        { "CONS015", Article, "data-seed=\"{{ article.source.file | html.escape }}\"", "data-seed=\"seeds/nowhere.txt\"" },
        { "CONS016", Article, "<h1 data-l=\"{{ article.title.at | html.escape }}\">", "<h1 data-l=\"999\">" },
        { "CONS017", "theme/templates/partials/whole.html", "<p>{{ passage.text", "<p>又{{ passage.text" },
        { "CONS018", "theme/templates/whole.html", "{{- for article in part.articles }}", "{{- for article in part.articles offset: 1 }}" },
    };

    [Theory]
    [MemberData(nameof(ThemeMistakes))]
    public void The_published_bytes_are_checked(string code, string file, string old, string with)
    {
        using var archive = new SmallArchive();
        archive.Replace(file, old, with);
        var (report, _) = archive.Build(archive.Options with { BaseUrl = code == "LINK003" ? "https://example.org/repo/" : "https://example.org/" });
        AssertStopped(report, code);
    }

    [Fact]
    public void Of_a_type_whose_first_page_cannot_be_made_no_other_is_tried()
    {
        using var archive = new SmallArchive();
        archive.Replace(Article, "<h1", "{{ for i in 1..20000000 }}{{ end }}<h1");
        var bag = new DiagnosticBag();
        using var plan = Build.PlanSite(archive.Options, Build.ReadArchive(archive.Options, new StageClock(), bag).Archive, new StageClock(), bag);
        var articles = plan.Files.Where(file => file.Page?.Type.Template == "article.html").ToList();
        Assert.True(articles.Count > 2);
        var tried = 0;
        var files = plan.Files.Select(file => articles.Contains(file) ? file with { Maker = (_, messages) => { Interlocked.Increment(ref tried); return file.Make(messages); } } : file);
        var made = SiteRenderer.Render(plan with { Files = [.. files] }, (file, messages) => file.Make(messages) is { } bytes ? file.With(bytes) : null, bag);
        Assert.Equal(1, tried);
        Assert.Equal(plan.Files.Length - articles.Count, made.Count(file => file is not null));
        Assert.Single(bag.InFileOrder(), message => message.Code == "TPL121");
    }

    [Fact]
    public void A_fault_all_pages_share_is_told_of_a_few()
    {
        using var archive = new SmallArchive();
        archive.Replace(Foot, EndOfMain, "{{ for i in 1..20000000 }}{{ end }}</main>");
        var errors = archive.Build().Report.Diagnostics.Where(message => message.Severity == Severity.Error).ToList();
        Assert.Equal(3, errors.Count);
        Assert.All(errors, error => Assert.Equal(("TPL121", Foot), (error.Code, error.Place.File)));
    }

    /// <summary>A code, and the file that provokes it with its content.</summary>
    public static TheoryData<string, string, string> Files => new()
    {
        { "THEME003", "theme/assets/Größe.css", "p {}" },
        { "SITE001", "input/years.md", "# 年份\n\n一页。\n" }, // an editor's page at the address of the index of years
        { "WRITE002", "output", "a file in the way" },
        { "WRITE005", ".output.building/thesis.doc", "years of work" },
        { "PROSE004", "input/Über.md", "# 关于\n" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_in_the_wrong_place_is_named(string code, string file, string content)
    {
        using var archive = new SmallArchive();
        archive.Write(file, content);
        AssertStopped(archive.Build().Report, code);
        Assert.Equal(content, archive[file]);
    }

    [Theory]
    [InlineData("THEME001", "theme/templates/years.html")]
    [InlineData("THEME002", "theme/assets/site.css")]
    public void A_file_the_theme_lacks_is_named(string code, string file)
    {
        using var archive = new SmallArchive();
        File.Delete(Path.Combine(archive.Root, file));
        AssertStopped(archive.Build().Report, code);
    }

    [Fact]
    public void A_template_that_is_not_utf8_is_named()
    {
        using var archive = new SmallArchive();
        archive.Write(Article, [0xB4, 0xF2, 0xFF]);
        AssertStopped(archive.Build().Report, "THEME004");
    }

    [Theory]
    [InlineData("THEME005", "theme/templates/gone.html")]
    [InlineData("PROSE005", "input/gone.md")]
    public void A_file_that_cannot_be_read_is_named(string code, string file)
    {
        using var archive = new SmallArchive();
        File.CreateSymbolicLink(Path.Combine(archive.Root, file), Path.Combine(archive.Root, "nowhere"));
        AssertStopped(archive.Build().Report, code);
    }

    [Fact]
    public void Two_builds_do_not_write_at_the_same_time()
    {
        using var archive = new SmallArchive();
        using var other = BulletinSite.Writing.SiteFolder.Open(archive.Options.Output, new DiagnosticBag());
        Assert.NotNull(other);
        AssertStopped(archive.Build().Report, "WRITE004");
    }

    [Theory]
    [InlineData(null, "SITE003")] // nobody knows where the site will stand
    [InlineData("https://example.org/", "SITE004")] // nobody said when the content last changed
    public void Says_what_it_leaves_out_for_want_of_facts(string? baseUrl, string code)
    {
        using var archive = new SmallArchive();
        var (report, errors) = archive.Build(archive.Options with { BaseUrl = baseUrl });
        Assert.Empty(errors);
        Assert.Contains(code, report.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.False(File.Exists(Path.Combine(archive.Root, "output", "feed.xml")));
    }

    [Fact]
    public void A_date_of_the_content_gives_a_feed_and_a_sitemap_with_it()
    {
        using var archive = new SmallArchive();
        archive.Build(archive.Options with { BaseUrl = "https://example.org/repo/", ContentDate = new DateTimeOffset(2024, 3, 1, 0, 0, 0, TimeSpan.Zero) });
        Assert.Contains("2024-03-01T00:00:00", archive["output/feed.xml"], StringComparison.Ordinal);
        Assert.Contains("https://example.org/repo/", archive["output/sitemap.xml"], StringComparison.Ordinal);
    }

    private static void AssertStopped(BuildReport report, string code)
    {
        Assert.Contains(code, report.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.All(report.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error), error => Assert.False(string.IsNullOrEmpty(error.Hint)));
        Assert.Null(report.Output);
    }
}
