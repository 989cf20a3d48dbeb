using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BulletinSite.Model;
using BulletinSite.Rendering;

namespace BulletinSite.Tests.Model.Pages;

/// <summary>An issue on one page: every article whole, one after the other, to read through or to print without a script.</summary>
public sealed class WholeIssueTests
{
    private static readonly SitePlan Plan = TestSite.Plan();

    [Fact]
    public void An_issue_leads_to_its_whole_text()
    {
        Assert.Equal("通读或打印全期", Read("issues/2024-01/index.html").QuerySelector(".page-head a[href='/repo/issues/2024-01/whole/']")!.TextContent);
        Assert.NotNull(Read("issues/2024-01/whole/index.html").QuerySelector(".page-head a[href='/repo/issues/2024-01/']"));
    }

    [Fact]
    public void Every_article_says_there_what_it_says_on_its_own_page_and_where_that_is()
    {
        foreach (var issue in TestSite.Model().Issues)
        {
            var copies = Read(Routes.Whole(issue.Content.Id).OutputFile).QuerySelectorAll("main article");
            Assert.Equal(issue.Articles.Select(entry => entry.Content.Id.Value), copies.Select(copy => copy.GetAttribute("data-copy")));
            foreach (var (copy, entry) in copies.Zip(issue.Articles))
            {
                var own = Read(entry.Path.OutputFile);
                foreach (var handle in own.QuerySelectorAll(".text a[href^='#']").ToList()) handle.Remove();
                foreach (var part in new[] { ".kicker", "h1, h2", ".sub", ".byline", ".text" })
                    Assert.Equal(Words(own.QuerySelector("article")!.QuerySelector(part)), Words(copy.QuerySelector(part)));
                Assert.Equal(own.QuerySelector(".source a")!.OuterHtml, copy.QuerySelector(".source a")!.OuterHtml);
                Assert.Equal("https://example.org" + TestSite.Model().Address.Link(entry.Path), copy.QuerySelector(".source cite")!.TextContent);
            }
        }
    }

    [Fact]
    public void It_has_an_address_of_its_own_and_is_no_second_place_for_search_engines()
    {
        var page = Read("issues/2024-01/whole/index.html");
        Assert.Equal("https://example.org/repo/issues/2024-01/whole/", page.QuerySelector("link[rel~=canonical]")!.GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        foreach (var file in new[] { "sitemap.xml", "feed.xml" }) Assert.DoesNotContain("/whole/", TestSite.Text(Plan, file), StringComparison.Ordinal);
    }

    [Fact]
    public void The_next_issue_is_read_through_as_well()
    {
        Assert.Equal("/repo/issues/2024-01/whole/", Read("issues/2023-08-22/whole/index.html").QuerySelector(".turn [rel=next]")!.GetAttribute("href"));
        Assert.Equal("/repo/issues/2023-08-22/whole/", Read("issues/2024-01/whole/index.html").QuerySelector(".turn [rel=prev]")!.GetAttribute("href"));
    }

    [Fact]
    public void An_article_that_was_taken_down_leaves_a_gap_that_explains_itself()
    {
        using var archive = new SmallArchive();
        archive.Write("input/corrections/one.yml", "corrections:\n- { hide: 1, quotation: 河边, reason: 应当事人请求撤下, by: 编辑, when: 2024-03-01 }\n");
        Assert.Empty(archive.Build().Messages);
        var main = new HtmlParser().ParseDocument(archive["output/issues/one/whole/index.html"]).QuerySelector("main")!;
        Assert.Equal(["gone", "article"], main.QuerySelectorAll(".gone, article").Select(place => place.ClassList.Contains("gone") ? "gone" : place.LocalName));
        var tombstone = main.QuerySelector(".gone a")!;
        Assert.Equal("这篇文章已撤下", tombstone.TextContent);
        Assert.Contains("应当事人请求撤下", archive[$"output{tombstone.GetAttribute("href")}index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_corrected_word_is_read_there_too_and_the_printed_one_named()
    {
        using var archive = new SmallArchive();
        archive.Write("input/corrections/two.yml", "corrections:\n- { edit: { line: 3, read: 花开了满园 }, quotation: 花开了, reason: 漏了两个字, by: 编辑, when: 2024-03-01 }\n");
        Assert.Empty(archive.Build().Messages);
        var copy = new HtmlParser().ParseDocument(archive["output/issues/two/whole/index.html"]).QuerySelector("article")!;
        Assert.Contains("近日，花开了满园。", copy.QuerySelector(".text")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("第3行原印“花开了”，读作“花开了满园”", copy.QuerySelector(".edits li")!.TextContent, StringComparison.Ordinal);
    }

    private static string Words(IElement? element) => string.Concat((element?.TextContent ?? "").Where(c => !char.IsWhiteSpace(c)));

    private static IDocument Read(string file) => new HtmlParser().ParseDocument(TestSite.Text(Plan, file));
}
