using System.Text;
using AngleSharp.Html.Parser;
using BulletinSite.Model;
using BulletinSite.Rendering;

namespace BulletinSite.Tests.Rendering;

/// <summary>A site on a stick: every link leads from file to file.</summary>
public sealed class FolderLinksTests
{
    [Theory]
    [InlineData("<a href=\"/\">", "<a href=\"../../index.html\">")]
    [InlineData("<a class=\"x\" href=\"/years/#y2024\">", "<a class=\"x\" href=\"../../years/index.html#y2024\">")]
    [InlineData("<a href=\"/a/b/articles.md\">", "<a href=\"../../a/b/articles.md\">")]
    [InlineData("<script src=\"/assets/x/look.js\"></script>", "<script src=\"../../assets/x/look.js\"></script>")]
    [InlineData("<form action=\"/search/\">", "<form action=\"../../search/index.html\">")]
    [InlineData("<a href=\"/search/?q=1\">", "<a href=\"../../search/index.html?q=1\">")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0; url=/a/c/\">", "<meta http-equiv=\"refresh\" content=\"0; url=../../a/c/index.html\">")]
    [InlineData("<a href=\"#p1\"><a href=\"https://example.org/\"><a href=\"//example.org/\"><a href=\"../x/\">", "<a href=\"#p1\"><a href=\"https://example.org/\"><a href=\"//example.org/\"><a href=\"../x/\">")]
    [InlineData("<p>他写 href=&quot;/x/&quot;</p>", "<p>他写 href=&quot;/x/&quot;</p>")]
    public void Leads_from_the_page_to_a_file(string html, string expected) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(FolderLinks.Of(Encoding.UTF8.GetBytes(html), UrlPath.Page("a", "b"))));

    [Fact]
    public void No_link_of_the_site_needs_a_server()
    {
        var plan = TestSite.Plan(".");
        var files = plan.Files.Select(file => file.Path.OutputFile).ToHashSet(StringComparer.Ordinal);
        var links = 0;
        foreach (var file in plan.Files.Where(file => file.Page is not null))
        {
            var page = new HtmlParser().ParseDocument(TestSite.Text(plan, file.Path.OutputFile));
            var addresses = new[] { "href", "src", "action" }.SelectMany(name => page.QuerySelectorAll($"[{name}]").Select(element => element.GetAttribute(name)!));
            foreach (var address in addresses.Where(address => !address.Contains("://", StringComparison.Ordinal) && address[0] != '#' && address != "./"))
            {
                Assert.NotEqual('/', address[0]);
                var target = new Uri(new Uri("file:///" + file.Path.OutputFile), address).AbsolutePath[1..];
                Assert.True(files.Contains(Uri.UnescapeDataString(target)), $"{file.Path.OutputFile}: {address}");
                links++;
            }
        }

        Assert.True(links > 100);
        Assert.DoesNotContain(TestSite.Problems(plan), problem => problem.Severity == BulletinSite.Text.Severity.Error);
    }
}
