using System.Globalization;

namespace BulletinSite.Tests.Model;

/// <summary>The page on accuracy says what was measured as the site was built, and nothing where nothing was.</summary>
public sealed class AccuracyPagesTests
{
    [Fact]
    public void Counts_the_pages_against_the_gold_of_the_tests()
    {
        using var archive = new SmallArchive();
        archive.Write("tests/BulletinSite.Archive.Tests/Gold/two.yml", "seed: two.txt\narticles:\n  - { kind: news, title: 1, lead: 本报讯（记者 甲乙）, paragraphs: [[3]], reporters: [甲乙] }\n");
        Assert.Empty(archive.Build().Messages);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(archive["output/accuracy/index.html"]);
        Assert.Contains("2 个版面中的 1 个，计 1 篇", page.Body!.TextContent, StringComparison.Ordinal);
        var rows = page.QuerySelectorAll(".measures tbody tr").Select(row => row.QuerySelectorAll("td").Select(cell => cell.TextContent).ToList()).ToList();
        Assert.All(rows, row => Assert.Equal(2, row.Count));
        Assert.Equal(1, double.Parse(rows[0][0], CultureInfo.InvariantCulture));
    }

    [Fact]
    public void An_article_that_was_taken_down_is_no_mistake_of_reading()
    {
        using var archive = new SmallArchive();
        archive.Write("tests/BulletinSite.Archive.Tests/Gold/two.yml", "seed: two.txt\narticles:\n  - { kind: news, title: 1, lead: 本报讯（记者 甲乙）, paragraphs: [[3]], reporters: [甲乙] }\n");
        var words = archive["seeds/two.txt"].Split('\n')[0][..4];
        archive.Write("input/corrections/two.yml", $"corrections:\n- {{ hide: 1, quotation: {words}, reason: 应作者要求, by: 编辑, when: 2024-03-01 }}\n");
        Assert.Empty(archive.Build().Messages);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(archive["output/accuracy/index.html"]);
        Assert.All(page.QuerySelectorAll(".measures tbody tr"), row => Assert.Equal(row.QuerySelectorAll("td")[0].TextContent, row.QuerySelectorAll("td")[1].TextContent));
    }

    [Fact]
    public void Is_absent_where_no_page_was_read_by_an_editor()
    {
        using var archive = new SmallArchive();
        archive.Build();
        Assert.False(Directory.Exists(Path.Combine(archive.Root, "output/accuracy")));
        Assert.DoesNotContain("/accuracy/", archive["output/index.html"], StringComparison.Ordinal);
    }
}
