using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace BulletinSite.Tests.Model;

/// <summary>An article that goes on on another page of its issue is one page of the site, and each word of it says where it was printed.</summary>
public sealed class JumpStitchingTests
{
    private const string First = "桥头新书屋开门迎客\n\n本报讯（记者 任一）桥头的新书屋昨天开门，附近居民早早前来\n\n（下转第3版）\n";
    private const string Second = "市场更换老旧水管\n\n市场更换了老旧水管，商户说水压比从前稳定多了。\n\n桥头新书屋开门迎客\n\n（上接第1版）\n\n排队等候。\n\n书屋还请来退休教师领读，每周六下午有一场，报名的人很多。\n";

    [Theory]
    [InlineData("p1.txt, p3.txt", First, Second, " data-seed=\"seeds/p3.txt\"")]
    [InlineData("p1.txt", First + "\f" + Second, null, "")]
    public void The_halves_are_one_page_and_all_of_both_seeds_is_published(string seeds, string first, string? second, string seed)
    {
        using var archive = new SmallArchive();
        archive.Write("seeds/p1.txt", first).Write("input/issues.yml", $"issues:\n- {{ seeds: [{seeds}] }}\n");
        if (second is not null) archive.Write("seeds/p3.txt", second);
        Assert.Empty(archive.Build().Messages);
        var site = Site(archive);
        var page = Assert.Single(site, file => file.Key.StartsWith("a/", StringComparison.Ordinal) && file.Value.Contains("（下转第3版）", StringComparison.Ordinal)).Value;
        Assert.Matches($"附近居民早早前来<wbr data-l=[^ >]+{Regex.Escape(seed.Replace("\"", "", StringComparison.Ordinal))}>排队等候。", page.Replace("\"", "", StringComparison.Ordinal));
        Assert.Equal(page, Assert.Single(site, file => file.Key.StartsWith("a/", StringComparison.Ordinal) && file.Value.Contains("（上接第1版）", StringComparison.Ordinal)).Value);
        Assert.Contains("下文见", page, StringComparison.Ordinal);
        Assert.Matches(@"依据“（上接第1版）”（<a [^>]*#L[\d-]+[^>]*>第\d+行</a>），两处标题相同", page);
        Assert.Contains("任一", page, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(page, "<h1"));
    }

    [Fact]
    public void The_address_the_second_half_had_leads_to_the_article()
    {
        using var archive = new SmallArchive();
        archive.Write("seeds/p1.txt", First).Write("seeds/p3.txt", Second).Write("input/issues.yml", "issues:\n- { seeds: [p1.txt, p3.txt] }\n");
        archive.Build();
        var moved = Assert.Single(Site(archive), file => file.Key.StartsWith("a/", StringComparison.Ordinal) && file.Value.Contains("http-equiv=refresh", StringComparison.Ordinal));
        Assert.Contains("桥头新书屋开门迎客", moved.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void An_editor_tags_the_article_from_either_page()
    {
        using var archive = new SmallArchive();
        archive.Write("seeds/p1.txt", First).Write("seeds/p3.txt", Second).Write("input/issues.yml", "issues:\n- { seeds: [p1.txt, p3.txt] }\n")
            .Write("input/tags.yml", "tags:\n- { slug: reading, label: 阅读, phrases: [没有的词语] }\n")
            .Write("input/corrections/p3.yml", "corrections:\n- { tags: { line: 9, add: [reading] }, quotation: 排队等候, reason: 读书, by: 编辑, when: 2024-03-01 }\n");
        Assert.Empty(archive.Build().Messages);
        Assert.Contains(Site(archive), file => file.Key.StartsWith("tags/reading", StringComparison.Ordinal) && new HtmlParser().ParseDocument(file.Value).QuerySelectorAll("h2").Any(title => title.TextContent == "桥头新书屋开门迎客"));
    }

    private static Dictionary<string, string> Site(SmallArchive archive) =>
        archive.Site().ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(Convert.FromBase64String(file.Value)), StringComparer.Ordinal);
}
