using BulletinSite.Archive.Conservation;
using BulletinSite.Rendering;
using BulletinSite.Text;
using BulletinSite.Writing;

namespace BulletinSite.Tests.Verifying;

/// <summary>One thing is broken in a whole site, and exactly that is reported.</summary>
public class BrokenSiteTests
{
    private const string Home = "index.html";
    private const string Issue = "issues/2024-01/index.html";
    private const string EndOfPage = "</main>";

    private static readonly SitePlan Whole = TestSite.Plan();
    private static readonly string Article = Whole.Model.Issues[1].Articles[0].Path.OutputFile;
    private static readonly string OtherArticle = Whole.Model.Issues[0].Articles[0].Path.OutputFile;

    [Theory]
    [InlineData("https://example.org/repo/")]
    [InlineData("https://example.org")]
    [InlineData("/repo/")]
    [InlineData("")]
    public void A_whole_site_has_no_problems_and_every_character_is_on_it(string baseUrl)
    {
        var bag = new DiagnosticBag();
        var site = SitePublisher.Check(TestSite.Plan(baseUrl), bag);
        Assert.Empty(bag.InFileOrder());
        var characters = new[] { TestArchive.FirstSeed, TestArchive.SecondSeed, TestArchive.ThirdSeed }
            .Sum(seed => ConservationChecker.CountCharacters(seed.Text.Source.Text));
        Assert.Equal(new ConservationCount(characters, characters), site.Characters);
    }

    [Theory]
    [InlineData("<p></div></main>", "HTML001: the page is not valid HTML: ")]
    [InlineData("<p id=\"main\"></p></main>", "HTML002: the id \"main\" is on the page twice")]
    [InlineData("<img src=\"https://cdn.example.com/x.png\" alt=\"\"></main>", "HTML005: the page loads \"https://cdn.example.com/x.png\" from another host")]
    [InlineData("<img srcset=\"/repo/robots.txt 1x, //cdn.example.com/x.png 2x\" alt=\"\"></main>", "HTML005: the page loads \"//cdn.example.com/x.png\" from another host")]
    [InlineData("<script src=\"http://example.com/x.js\"></script></main>", "HTML005: the page loads \"http://example.com/x.js\" from another host")]
    [InlineData("<p style=\"color:red\"></p></main>", "HTML006: the page has a style attribute, which its security policy forbids")]
    [InlineData("<p onclick=\"x()\"></p></main>", "HTML006: the page has an onclick attribute, which its security policy forbids")]
    [InlineData("<script>x()</script></main>", "HTML006: the page has an inline script, which its security policy forbids")]
    [InlineData("<a href=\"/repo/nowhere/\">x</a></main>", "LINK001: the link \"/repo/nowhere/\" leads to nothing")]
    [InlineData("<a href=\"https://example.org/repo/nowhere/\">x</a></main>", "LINK001: the link \"https://example.org/repo/nowhere/\" leads to nothing")]
    [InlineData("<a href=\"../repo/nowhere/\">x</a></main>", "LINK001: the link \"../repo/nowhere/\" leads to nothing")]
    [InlineData("<img src=\"/repo/assets/nothing.png\" alt=\"\"></main>", "LINK001: the link \"/repo/assets/nothing.png\" leads to nothing")]
    [InlineData("<a href=\"#nowhere\">x</a></main>", "LINK002: the link leads to #nowhere, which index.html does not have")]
    [InlineData("<a href=\"/repo/tags/#nowhere\">x</a></main>", "LINK002: the link leads to #nowhere, which tags/index.html does not have")]
    [InlineData("<a href=\"/tags/\">x</a></main>", "LINK003: the link \"/tags/\" leaves the site, which stands under /repo/")]
    [InlineData("<a href=\"javascript:x()\">x</a></main>", "LINK004: the link \"javascript:x()\" is none a reader can follow safely")]
    [InlineData("<p data-seed=\"seeds/a.txt\">编者按</p></main>", "CONS014: \"编者按\" stands among the newspaper's words and is no block of it")]
    [InlineData("<p data-l=\"2\">通栏标语</p></main>", "CONS015: a block does not say which seed it is from")]
    [InlineData("<p data-seed=\"seeds/z.txt\" data-l=\"2\">通栏标语</p></main>", "CONS015: a block says it is from seeds/z.txt, which is no seed of this archive")]
    [InlineData("<p data-seed=\"seeds/a.txt\" data-l=\"99\">通栏标语</p></main>", "CONS016: a block says it is from seeds/a.txt:99, and there is no such place")]
    [InlineData("<p data-seed=\"seeds/a.txt\" data-l=\"2:x\">通栏标语</p></main>", "CONS016: a block says it is from seeds/a.txt:2:x, and there is no such place")]
    public void What_a_template_added_to_a_page_is_reported_where_it_stands(string added, string expected)
    {
        var problem = Assert.Single(TestSite.Problems(TestSite.Break(Whole, Home, EndOfPage, added)), problem => problem.Code == expected[..7]);
        Assert.StartsWith(expected, $"{problem.Code}: {problem.Message}", StringComparison.Ordinal);
        Assert.Equal((Home, Severity.Error), (problem.Place.File, problem.Severity));
        Assert.NotNull(problem.Place.Span);
        Assert.NotEmpty(problem.Hint!);
    }

    [Theory]
    [InlineData("<!doctype html>", "", "doctype")]
    [InlineData(" lang=zh-Hans", "", "language on html")]
    [InlineData("<meta charset=utf-8>", "", "<meta charset>")]
    [InlineData("name=viewport", "name=x", "<meta name=viewport>")]
    [InlineData("http-equiv=Content-Security-Policy", "name=x", "security policy (<meta http-equiv=Content-Security-Policy>)")]
    [InlineData("<a href=#main>", "<a href=/repo/>", "skip link to main as its first link")]
    [InlineData("rel=\"canonical cite-as\"", "rel=cite-as", "<link rel=canonical>")]
    [InlineData("name=citation_title", "name=x", "<meta name=\"citation_title\">")]
    [InlineData("name=DC.source", "name=x", "<meta name=\"DC.source\">")]
    [InlineData("property=og:title", "property=x", "<meta property=\"og:title\">")]
    [InlineData("type=\"application/ld+json\"", "type=\"application/ld+json\" hidden", null)]
    public void What_an_article_lacks_is_reported(string old, string with, string? lack)
    {
        var problems = TestSite.Problems(TestSite.Break(Whole, Article, old, with)).Where(problem => problem.Code == "HTML003").ToList();
        if (lack is null) Assert.Empty(problems);
        else Assert.Equal($"{Article}:1:1: error HTML003: the page has no {lack}", Assert.Single(problems).ToString());
    }

    [Theory]
    [InlineData("default-src 'self'", "default-src *")]
    [InlineData("default-src 'self'", "default-src 'self' https://cdn.example.com")]
    [InlineData("default-src 'self'", "default-src 'self'; script-src 'self' 'unsafe-inline'")]
    [InlineData("default-src 'self'", "script-src 'self'")]
    public void A_security_policy_lets_in_nothing_but_the_site(string old, string with) =>
        Assert.Equal("HTML007", Assert.Single(TestSite.Problems(TestSite.Break(Whole, Home, old, with))).Code);

    [Fact]
    public void A_page_has_one_heading_of_the_first_level() =>
        Assert.Equal(
            ["index.html:1:1: error HTML004: the page has 2 h1 headings; a page has one"],
            Messages(TestSite.Break(Whole, Home, EndOfPage, "<h1>又一个</h1></main>")));

    [Fact]
    public void Structured_data_is_json() =>
        Assert.Equal("HTML008", Assert.Single(TestSite.Problems(TestSite.Break(Whole, Article, "{\"@context\"", "{@context\""))).Code);

    [Fact]
    public void A_link_without_its_slash_is_told_so()
    {
        var problem = Assert.Single(TestSite.Problems(TestSite.Break(Whole, Home, EndOfPage, "<a href=\"/repo/tags\">x</a></main>")));
        Assert.Equal(("LINK001", "write the slash at its end: /repo/tags/"), (problem.Code, problem.Hint));
    }

    [Fact]
    public void Links_to_other_hosts_are_nobodys_business() =>
        Assert.Empty(TestSite.Problems(TestSite.Break(Whole, Home, EndOfPage,
            "<a href=\"https://example.com/x\">x</a><a href=\"mailto:a@example.org\">y</a><a href=\"//example.com/\">z</a></main>")));

    [Fact]
    public void A_paragraph_a_template_left_out_is_lost() =>
        Assert.Equal(
            ["seeds/a.txt:12:3: error CONS011: 6 characters from here on are on no page of the site"],
            Messages(TestSite.Break(Whole, Article, "第二段在此。", "")));

    [Fact]
    public void Furniture_a_template_left_out_is_lost() =>
        Assert.Equal(
            ["seeds/a.txt:2:1: error CONS011: 4 characters from here on are on no page of the site"],
            Messages(TestSite.Break(Whole, Issue, ">通栏标语<", "><")));

    [Fact]
    public void A_block_without_its_mark_is_lost_and_stands_where_nothing_may() =>
        Assert.Equal(["CONS014", "CONS011"], TestSite.Problems(TestSite.Break(Whole, Article, "data-l=12", "data-x=12")).Select(problem => problem.Code));

    [Fact]
    public void A_changed_character_is_no_character_of_the_seed()
    {
        var problems = TestSite.Problems(TestSite.Break(Whole, Article, "第二段在此。", "第二段在彼。"));
        Assert.Equal("the page reads \"彼。\" where seeds/a.txt:12:7 does not", problems.Single(problem => problem.Code == "CONS013").Message);
        Assert.Contains("seeds/a.txt:12:3: error CONS011: 6 characters from here on are on no page of the site", problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void A_lost_division_hyphen_is_lost() =>
        Assert.Equal(
            ["seeds/a.txt:9:19: error CONS011: the character here is on no page of the site"],
            Messages(TestSite.Break(Whole, Article, " data-cut=-", "")));

    [Fact]
    public void Words_published_on_two_pages_are_there_twice() =>
        Assert.Equal(
            [$"seeds/a.txt:12:3: error CONS012: these words are published on {Article} and again on {Home}"],
            Messages(TestSite.Break(Whole, Home, EndOfPage, "<p data-seed=\"seeds/a.txt\" data-l=\"12\">第二段在此。</p></main>")));

    [Fact]
    public void Words_published_twice_on_a_page_are_there_twice() =>
        Assert.Equal(
            [$"seeds/b.txt:1:1: error CONS012: these words are twice on {OtherArticle}"],
            Messages(TestSite.Break(Whole, OtherArticle, EndOfPage, "<p data-seed=\"seeds/b.txt\" data-l=\"1\">另一个标题</p></main>")));

    [Fact]
    public void An_error_on_any_page_keeps_the_site_from_being_written()
    {
        var folder = Directory.CreateTempSubdirectory("bulletin-").FullName;
        try
        {
            var bag = new DiagnosticBag();
            var site = SitePublisher.Publish(TestSite.Break(Whole, Home, EndOfPage, "<h1>又一个</h1></main>"), Path.Combine(folder, "output"), bag);
            Assert.False(site.IsWritten);
            Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<string> Messages(SitePlan plan) => TestSite.Problems(plan).Select(problem => problem.ToString());
}
