using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace BulletinSite.Tests.Model.Pages;

/// <summary>A reporter's thirty-one articles in three years, and one on a page nobody can date: five stand on the reporter's page, all of them on the pages of the years.</summary>
public sealed partial class AnnualPagesTests : IDisposable
{
    private readonly SmallArchive _archive = new();
    private readonly SortedDictionary<string, string> _pages;

    public AnnualPagesTests()
    {
        foreach (var seed in Directory.GetFiles(Path.Combine(_archive.Root, "seeds"), "*.txt", SearchOption.AllDirectories)) File.Delete(seed);
        _archive.Write("input/site.yml", _archive["input/site.yml"] + "articles_per_page: 5\n");
        for (var day = 1; day <= 24; day++) Add(string.Create(CultureInfo.InvariantCulture, $"seeds/2023/2023-05-{day:00}-p01.txt"), $"第{day}座书屋开门");
        for (var month = 1; month <= 7; month++) Add(string.Create(CultureInfo.InvariantCulture, $"seeds/2024/2024-{month:00}-09-p01.txt"), $"第{month}座花园开门");
        Add("seeds/page.txt", "旧桥开门");
        var (_, errors) = _archive.Build();
        Assert.Empty(errors);
        _pages = new(_archive.Site().Where(file => Person().IsMatch(file.Key)).ToDictionary(file => Person().Replace(file.Key, ""), file => Encoding.UTF8.GetString(Convert.FromBase64String(file.Value))), StringComparer.Ordinal);
    }

    [Fact]
    public void The_list_shows_the_latest_and_leads_to_each_year()
    {
        Assert.Equal(["第7座花园开门", "第6座花园开门", "第5座花园开门", "第4座花园开门", "第3座花园开门"], Titles(_pages["index.html"]));
        Assert.Equal(["2024年 7", "2023年 24", "年份不详 1"], Years().Matches(_pages["index.html"]).Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}"));
    }

    [Fact]
    public void A_year_has_all_its_articles_oldest_first_and_as_many_pages_as_it_needs()
    {
        Assert.Equal(["2023/2/index.html", "2023/index.html", "2024/index.html", "index.html", "undated/index.html"], _pages.Keys);
        Assert.Equal(Enumerable.Range(1, 24).Select(day => $"第{day}座书屋开门"), Titles(_pages["2023/index.html"] + _pages["2023/2/index.html"]));
        Assert.Equal(Enumerable.Range(1, 7).Select(month => $"第{month}座花园开门"), Titles(_pages["2024/index.html"]));
        Assert.Equal(["旧桥开门"], Titles(_pages["undated/index.html"]));
    }

    [Fact]
    public void Each_date_leads_to_what_it_rests_on() =>
        Assert.Contains("<dt><a href=/issues/2024-01-09-p01/#evidence>2024年1月9日</a>", _pages["2024/index.html"], StringComparison.Ordinal);

    [Fact]
    public void A_new_issue_changes_the_last_page_of_its_year_and_the_list()
    {
        Add("seeds/2024/2024-08-09-p01.txt", "第8座花园开门");
        Assert.Empty(_archive.Build().Messages);
        var changed = _archive.Site().Where(file => Person().IsMatch(file.Key)).Select(file => (Name: Person().Replace(file.Key, ""), Text: Encoding.UTF8.GetString(Convert.FromBase64String(file.Value))))
            .Where(page => page.Text != _pages[page.Name]).Select(page => page.Name);
        Assert.Equal(["2024/index.html", "index.html"], changed);
    }

    public void Dispose() => _archive.Dispose();

    private void Add(string seed, string title) => _archive.Write(seed, $"{title}\n\n本报讯（记者 林小乐）{title}的时候来了许多街坊，大家在门口坐下来说话。\n");

    private static IEnumerable<string> Titles(string page) => TitleLinks().Matches(page).Select(match => match.Groups[1].Value.Replace("<wbr>", "", StringComparison.Ordinal));

    [GeneratedRegex("^people/[^/]+/(?=.*index.html$)")]
    private static partial Regex Person();

    [GeneratedRegex("<a href=/a/[^>]*>(.*?)</a>")]
    private static partial Regex TitleLinks();

    [GeneratedRegex("<li><a href=/people/[^/]+/[^/]+/>([^<]*)</a> <span class=count>([0-9]+)</span>")]
    private static partial Regex Years();
}
