using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BulletinSite.Model;
using BulletinSite.Rendering;

namespace BulletinSite.Tests.Model.Pages;

/// <summary>What readers find beside the articles: what to read next, how to cite, the lines as they came, the days held and missing.</summary>
public class ReadingRoomPagesTests
{
    private static readonly SitePlan Plan = TestSite.Plan();

    [Fact]
    public void Articles_that_share_something_rare_lead_to_each_other_and_say_what()
    {
        var first = TestSite.Model().Issues.SelectMany(issue => issue.Articles).Single(entry => entry.Content.Article.Title == "另一个标题");
        // Of three articles a tag of two is no tie: it would hold for nearly everything.
        Assert.Empty(RelatedArticles.Of(first, TestSite.Model(), 3));
    }

    [Fact]
    public void A_reference_says_what_is_known_and_brackets_what_is_estimated()
    {
        var cited = Articles().Select(page => page.QuerySelector("[data-cite]")!.TextContent).Order(StringComparer.Ordinal).ToList();
        Assert.Contains(cited, text => text.StartsWith("马超. 另一个标题[N/OL]. 劳动午报, 2023-08-22. https://example.org/repo/a/", StringComparison.Ordinal));
        Assert.Contains(cited, text => text.StartsWith("马超. 工会慰问一线职工[N/OL]. 劳动午报, [2024-01]. https://example.org/repo/a/", StringComparison.Ordinal));
        Assert.Contains(cited, text => text.StartsWith("没有日期的标题[N/OL]. 劳动午报, [出版日期不详]. https://example.org/repo/a/", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_line_of_a_seed_is_shown_once_and_says_what_became_of_it()
    {
        var lines = Read("issues/2024-01/lines/index.html").QuerySelectorAll(".lines li");
        Assert.Equal(["L2", "L4", "L6", "L7", "L9", "L11", "L12", "L13"], lines.Select(line => line.Id));
        Assert.Equal(["L9", "L11"], lines.Where(line => line.ClassList.Contains("on")).Select(line => line.Id));
        Assert.Equal(["L4", "L6", "L9", "L11"], lines.Where(line => line.ClassList.Contains("gap")).Select(line => line.Id).Where(id => id != "L2"));
        Assert.NotNull(lines[1].QuerySelector("a[href^='/repo/a/']"));
    }

    [Fact]
    public void An_articles_source_leads_to_its_first_line()
    {
        foreach (var page in Articles())
        {
            var href = page.QuerySelector(".source a")!.GetAttribute("href")!;
            var (path, id) = (href[6..href.IndexOf('#', StringComparison.Ordinal)], href[(href.IndexOf('#', StringComparison.Ordinal) + 1)..]);
            Assert.NotNull(Read(path + "index.html").GetElementById(id));
        }
    }

    [Fact]
    public void A_calendar_shows_days_held_days_perhaps_held_and_days_missing()
    {
        var held = Read("years/2023/index.html");
        Assert.Equal("22", Assert.Single(held.QuerySelectorAll("td.held")).TextContent);
        Assert.Equal(364, held.QuerySelectorAll("td.none").Length);
        var perhaps = Read("years/2024/index.html");
        Assert.Equal(["4", "5", "6", "7", "8", "9", "10", "11", "12"], perhaps.QuerySelectorAll("td.maybe").Select(day => day.TextContent));
        Assert.Equal(366 - 9, perhaps.QuerySelectorAll("td.none").Length);
        Assert.Equal(12, perhaps.QuerySelectorAll(".calendar table caption").Length);
    }

    [Fact]
    public void A_month_of_a_calendar_says_how_its_days_are_known()
    {
        var why = Assert.Single(Read("years/2023/index.html").QuerySelectorAll(".calendar .why"));
        Assert.Equal("8月", why.ParentElement!.QuerySelector("caption")!.TextContent);
        var day = Assert.Single(why.QuerySelectorAll("p > a"));
        Assert.Equal("8月22日", day.TextContent);
        Assert.StartsWith("/repo/issues/2023-08-22/", day.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_issue_without_a_date_says_that_nothing_shows_one()
    {
        var undated = Read("years/undated/index.html");
        Assert.Equal("依据版面上没有日期，也无从推定", Assert.Single(undated.QuerySelectorAll("details.why")).TextContent.Trim());
        // Its shelf is neither before nor after a year.
        Assert.Null(undated.QuerySelector(".turn"));
    }

    [Fact]
    public void A_day_is_found_in_every_year_it_was_printed_in()
    {
        var august = Read("days/08/index.html");
        Assert.Equal("/repo/issues/2023-08-22/", august.QuerySelector("#d22 .when a")!.GetAttribute("href"));
        // A range of nine days is too wide to be of interest on each of them.
        Assert.DoesNotContain(Plan.Files, file => file.Path.OutputFile == "days/01/index.html");
    }

    [Fact]
    public void Coverage_counts_what_is_certain_and_says_what_is_missing()
    {
        var page = Read("coverage/index.html");
        Assert.Equal(["1 期，占 33%", "1 期，占 33%", "1 期，占 33%"], page.QuerySelectorAll(".sums dd").Skip(1).Select(share => share.TextContent));
        Assert.Equal(["1", "1"], page.QuerySelectorAll("td.held").Select(month => month.TextContent));
        Assert.Contains("至少 134 天", Assert.Single(page.QuerySelectorAll(".gaps li")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_theme_is_a_column_with_its_articles()
    {
        var theme = Assert.Single(TestSite.Model().Columns);
        Assert.Equal((ColumnKind.Theme, "通栏标语", 1), (theme.Kind, theme.Label, theme.Articles.Length));
        Assert.Equal("通栏标语", Read(theme.Path.OutputFile).QuerySelector("h1")!.TextContent);
    }

    private static IEnumerable<IDocument> Articles() =>
        Plan.Files.Where(file => file.Path.OutputFile.StartsWith("a/", StringComparison.Ordinal)).Select(file => Read(file.Path.OutputFile));

    private static IDocument Read(string file) => new HtmlParser().ParseDocument(TestSite.Text(Plan, file));
}
