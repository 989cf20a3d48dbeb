using BulletinSite.Model;
using BulletinSite.Text;

namespace BulletinSite.Tests.Model;

public class ProseReaderTests
{
    private static readonly SiteAddress Repo = SiteAddress.TryParse("/repo/", out var address) ? address : throw new InvalidOperationException();

    [Fact]
    public void The_first_heading_is_the_title_and_no_part_of_the_text()
    {
        var page = Parse("# 关于\n\n正文。\n", out _);
        Assert.Equal(("about", "关于", "<p>正文。</p>\n"), (page!.Slug, page.Title, page.Markup));
    }

    [Fact]
    public void A_title_in_front_matter_wins() =>
        Assert.Equal("关于本站", Parse("---\ntitle: \"关于本站\"\n---\n正文。\n", out _)!.Title);

    [Fact]
    public void Links_find_the_site_under_its_base_path() =>
        Assert.Equal(
            "<p><a href=\"/repo/tags/\">标签</a> <a href=\"/repo/policy/#dates\">规则</a> <a href=\"https://example.org/\">外</a></p>\n",
            Parse("# 题\n[标签](/tags/) [规则](policy.md#dates) [外](https://example.org/)\n", out _)!.Markup);

    [Fact]
    public void Raw_html_is_text() =>
        Assert.Equal("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n", Parse("# 题\n<script>alert(1)</script>\n", out _)!.Markup);

    [Theory]
    [InlineData("正文。\n", "input/about.md:1:1: error PROSE001: the page has no title")]
    [InlineData("# 题\n\n# 又一题\n", "input/about.md:3:1: error PROSE002: the page has a second heading of the first level")]
    [InlineData("# 题\n\n看[这里](javascript:alert(1))\n", "input/about.md:3:2: error PROSE003: \"javascript:alert(1)\" is no address a page may link to")]
    public void What_is_wrong_is_said_with_its_place(string markdown, string expected)
    {
        Parse(markdown, out var diagnostics);
        Assert.Equal(expected, Assert.Single(diagnostics.InFileOrder()).ToString());
    }

    [Fact]
    public void A_file_name_becomes_an_address_so_it_must_be_able_to()
    {
        var bag = new DiagnosticBag();
        Assert.Null(ProseReader.Parse(new SourceText("input/关于.md", "# 题\n"), Repo, bag));
        Assert.Equal("input/关于.md:1:1: error PROSE004: the page's file name cannot be an address", Assert.Single(bag.InFileOrder()).ToString());
    }

    private static ProsePage? Parse(string markdown, out DiagnosticBag diagnostics)
    {
        diagnostics = new DiagnosticBag();
        return ProseReader.Parse(new SourceText("input/about.md", markdown), Repo, diagnostics);
    }
}
