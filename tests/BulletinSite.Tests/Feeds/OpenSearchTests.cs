using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace BulletinSite.Tests.Feeds;

/// <summary>Browsers and machines find the search: described, linked, and with a box on every page.</summary>
public sealed class OpenSearchTests
{
    private static readonly XNamespace Names = "http://a9.com/-/spec/opensearch/1.1/";
    private static readonly BulletinSite.Rendering.SitePlan Plan = TestSite.Plan();

    [Fact]
    public void The_description_says_where_the_archive_is_searched()
    {
        var description = XDocument.Parse(TestSite.Text(Plan, "opensearch.xml")).Root!;
        Assert.Equal(Names + "OpenSearchDescription", description.Name);
        // A name may have sixteen characters, a description a thousand.
        Assert.Equal("劳动午报工会版档案", description.Element(Names + "ShortName")!.Value);
        Assert.InRange(description.Element(Names + "Description")!.Value.Length, 1, 1024);
        Assert.Equal("UTF-8", description.Element(Names + "InputEncoding")!.Value);
        var url = Assert.Single(description.Elements(Names + "Url"));
        Assert.Equal("text/html", url.Attribute("type")!.Value);
        Assert.Equal("https://example.org/repo/search/?q={searchTerms}", url.Attribute("template")!.Value);
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("search/index.html")]
    public void Home_and_search_page_link_to_it(string page)
    {
        var link = new HtmlParser().ParseDocument(TestSite.Text(Plan, page)).QuerySelector("link[rel=search]")!;
        Assert.Equal("application/opensearchdescription+xml", link.GetAttribute("type"));
        Assert.Equal("/repo/opensearch.xml", link.GetAttribute("href"));
        Assert.Equal("劳动午报工会版档案", link.GetAttribute("title"));
    }

    [Fact]
    public void A_site_that_does_not_know_its_address_has_none()
    {
        var plan = TestSite.Plan("/repo/");
        Assert.DoesNotContain(plan.Files, file => file.Path.OutputFile == "opensearch.xml");
        Assert.DoesNotContain("opensearch", TestSite.Text(plan, "index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_has_one_box_to_search_in()
    {
        foreach (var file in Plan.Files.Where(file => file.Page is { Type.Name: not "redirect" }))
        {
            var page = new HtmlParser().ParseDocument(TestSite.Text(Plan, file.Path.OutputFile));
            var form = Assert.Single(page.QuerySelectorAll("form[role=search]"));
            Assert.NotNull(form.QuerySelector("input[name=q]"));
            Assert.Equal(file.Path.OutputFile == "search/index.html" ? "./" : "/repo/search/", form.GetAttribute("action"));
            // Where nothing was found it is what one came for.
            Assert.Equal(file.Path.OutputFile is "404.html" or "search/index.html", form.Closest("main") is not null);
        }
    }

    [Fact]
    public void What_the_search_page_loads_it_names_as_seen_from_itself()
    {
        var page = new HtmlParser().ParseDocument(TestSite.Text(Plan, "search/index.html"));
        string[] loaded = [.. page.QuerySelectorAll("main script[src], main link[href]").Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")!)];
        Assert.Equal(["search.css", "words.zh-hans.js", "search.js", "headlines.js"], loaded.Select(address => address.Split('/')[^1]));
        Assert.All(loaded, address => Assert.Contains(Plan.Files, file => ".." + file.Path.Value == address));
    }
}
