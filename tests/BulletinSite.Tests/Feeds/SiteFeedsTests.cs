using System.Globalization;
using System.Xml.Linq;
using BulletinSite.Archive.Exchange;
using BulletinSite.Feeds;
using BulletinSite.Model.Pages;
using BulletinSite.Text;

namespace BulletinSite.Tests.Feeds;

public class SiteFeedsTests
{
    private static readonly BulletinSite.Rendering.SitePlan Plan = TestSite.Plan();

    [Theory]
    [InlineData("feed.xml")]
    [InlineData("sitemap.xml")]
    [InlineData("robots.txt")]
    [InlineData("issues/2024-01/articles.md")]
    public void A_file_for_machines_is_as_it_was(string file) =>
        Golden.Check("tests/BulletinSite.Tests/Feeds/Golden/" + file.Replace('/', '-'), TestSite.Text(Plan, file));

    [Fact]
    public void A_feed_gives_a_date_of_publication_only_to_articles_of_a_certain_day()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var entries = XDocument.Parse(TestSite.Text(Plan, "feed.xml")).Root!.Elements(atom + "entry");
        Assert.Equal(
            [("工会慰问一线职工", null), ("另一个标题", "2023-08-22T00:00:00+08:00"), ("没有日期的标题", null)],
            entries.Select(entry => (entry.Element(atom + "title")!.Value, entry.Element(atom + "published")?.Value)));
    }

    [Fact]
    public void A_sitemap_too_long_for_one_file_is_an_index_of_several()
    {
        var pages = Plan.Files.Select(file => file.Page).OfType<Page>().ToList();
        var files = Sitemap.Files(Plan.Model, [.. pages], addressesPerFile: 7).ToList();
        var listed = pages.Count(page => page.IsListed);
        Assert.Equal((listed + 6) / 7, files.Count - 1);
        Assert.Equal("sitemap.xml", files[0].Path.OutputFile);
        XNamespace ns = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var parts = XDocument.Parse(Content(files[0])).Root!.Elements(ns + "sitemap").Select(part => part.Element(ns + "loc")!.Value);
        Assert.Equal(files.Skip(1).Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"https://example.org/repo/sitemap-{i + 1}.xml")), parts);
        Assert.Equal(listed, files.Skip(1).Sum(file => XDocument.Parse(Content(file)).Root!.Elements(ns + "url").Count()));
    }

    [Fact]
    public void The_page_for_unknown_addresses_is_in_no_sitemap() =>
        Assert.DoesNotContain("404", TestSite.Text(Plan, "sitemap.xml"), StringComparison.Ordinal);

    [Fact]
    public void An_article_of_a_bundle_can_be_read_back()
    {
        var bundle = TestSite.Text(Plan, "issues/2023-08-22/articles.md");
        var article = ArticleMarkdown.Read(bundle).ToArticle(TestArchive.SecondSeed.Text.Source);
        Assert.Equal(("另一个标题", "本报讯（记者 马超）正文。"), (article.Title, article.Paragraphs.Single().Text));
    }

    private static string Content(BulletinSite.Rendering.PlannedFile file) => System.Text.Encoding.UTF8.GetString(file.Make(new DiagnosticBag())!.Value.Span);
}
