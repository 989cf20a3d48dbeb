using System.Text.RegularExpressions;
using BulletinSite.Search.Tests;
using Microsoft.Playwright;

namespace BulletinSite.Browser.Tests;

/// <summary>The search page in a browser: exact, from a server and from a folder, with the keyboard and with the back button.</summary>
[Collection(ReadingRoomTests.Name)]
public sealed class SearchTests(ReadingRoom room)
{
    private const int OfEachKind = 220;

    private const string AskAll = """
        async ([queries, folder, isBeside]) => {
            const index = await connect(new URL(folder, location.href).href, isBeside ? SCRIPT : "data:nothing"), found = [];
            for (const query of queries) found.push((await index.ask("search", query, "old")).articles.join(" "));
            return found;
        }
        """;

    [BrowserTheory, InlineData(true), InlineData(false)]
    public Task Finds_what_a_scan_finds_in_a_worker_and_without_one(bool isBeside) => FindsWhatAScanFinds("index/", isBeside);

    [BrowserTheory, InlineData(true), InlineData(false)]
    public async Task Finds_the_same_by_postings_which_only_larger_archives_have(bool isBeside)
    {
        var folder = room.UnderPath.File("search/postings");
        Directory.CreateDirectory(folder);
        try
        {
            using var files = Archives.Index(room.UnderPath.Articles);
            foreach (var file in files.All) await File.WriteAllBytesAsync(Path.Combine(folder, file.Name), files.Read(file));
            await FindsWhatAScanFinds("postings/", isBeside);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task FindsWhatAScanFinds(string folder, bool isBeside)
    {
        var scan = new NaiveScan(room.UnderPath.Articles);
        var generator = new QueryGenerator(scan, isBeside ? 3 : 4);
        List<Asked> asked = [.. generator.Names(), .. generator.OtherForms()];
        for (var i = 0; i < OfEachKind; i++) asked.AddRange([generator.Piece(), generator.Piece(), generator.Several(), generator.InField(), generator.Word(), generator.Nowhere()]);
        Assert.True(asked.Count >= 1000);
        await using var visit = await room.Visit(room.UnderPath);
        await visit.Go("/search/");
        var found = await visit.Ask<string[]>(AskAll, new object[] { asked.Select(ask => ask.Query).ToArray(), folder, isBeside });
        var wrong = asked.Zip(found).Where(pair => pair.Second != string.Join(' ', Enumerable.Range(0, scan.Articles.Count).Where(pair.First.IsMeant))).Select(pair => $"{pair.First.Query}: {pair.Second}");
        Assert.Empty(wrong);
        // The worker that may not run is reported by the policy; nothing else goes wrong.
        Assert.DoesNotContain(visit.Problems, problem => isBeside || !problem.Contains("data", StringComparison.Ordinal));
    }

    [BrowserTheory, InlineData("/"), InlineData("/repo/")]
    public async Task A_reader_searches_and_goes_back(string basePath)
    {
        await using var visit = await room.Visit(room.At(basePath));
        await visit.Go("/");
        await visit.Page.Locator("body > header input[name=q]").FillAsync("工會");
        await visit.Leave(() => visit.Page.Locator("body > header input[name=q]").PressAsync("Enter"));
        await Says(visit, $"找到 {room.AtRoot.Articles.Length} 篇");
        var box = visit.Page.Locator("#q");
        Assert.Equal("工會", await box.InputValueAsync());
        await box.FillAsync("张良 -摄影");
        await box.PressAsync("Enter");
        await Says(visit, $"找到 {Count(text => text.Contains("张良", StringComparison.Ordinal), text => text.Contains("摄影", StringComparison.Ordinal))} 篇");
        Assert.Contains("q=%E5%BC%A0%E8%89%AF", visit.Page.Url, StringComparison.Ordinal);
        Assert.Equal("张良", await visit.Page.Locator("#results mark").First.InnerTextAsync());
        await visit.Page.GoBackAsync();
        await Says(visit, $"找到 {room.AtRoot.Articles.Length} 篇");
        await visit.Leave(() => visit.Page.Locator("#results .kwic").First.ClickAsync());
        Assert.StartsWith("/a/", visit.Path, StringComparison.Ordinal);
        Assert.Empty(visit.Problems);
    }

    [BrowserFact]
    public async Task What_is_typed_is_answered_without_losing_what_was_asked_before()
    {
        await using var visit = await room.Visit(room.AtRoot);
        await visit.Go("/search/?q=" + Uri.EscapeDataString("工會"));
        await Says(visit, $"找到 {room.AtRoot.Articles.Length} 篇");
        var box = visit.Page.Locator("#q");
        foreach (var typed in new[] { "张", "张良" })
        {
            await box.FillAsync(typed);
            await Says(visit, $"找到 {Count(text => text.Contains(typed, StringComparison.Ordinal))} 篇");
        }

        await box.PressAsync("Enter");
        await visit.Page.GoBackAsync();
        await Says(visit, $"找到 {room.AtRoot.Articles.Length} 篇");
        Assert.Equal("工會", await box.InputValueAsync());
        Assert.Empty(visit.Problems);
    }

    [BrowserTheory, InlineData("/"), InlineData("/repo/")]
    public async Task A_stick_is_searched_without_a_server(string basePath)
    {
        var site = room.At(basePath);
        await using var visit = await room.Visit(site);
        await visit.Page.GotoAsync(new Uri(site.File("search/index.html")).AbsoluteUri + "?q=" + Uri.EscapeDataString("驛站"));
        await Says(visit, $"找到 {Count(text => text.Contains("驿站", StringComparison.Ordinal))} 篇");
        // The way to other pages leads to files as well, and the page has its looks.
        foreach (var address in await visit.Ask<string[]>("() => [...document.querySelectorAll('header a, nav a, #results a, link[rel=stylesheet]')].map(e => e.href)"))
            Assert.True(File.Exists(new Uri(address).LocalPath) || address.Contains("search/index.html?", StringComparison.Ordinal), address);
        await visit.Page.Locator("#tools a").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#results tbody tr").First).ToBeVisibleAsync();
        await visit.Leave(() => visit.Page.Locator("#results tbody a").First.ClickAsync());
        Assert.Contains("驿站", await visit.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_site_made_for_a_folder_needs_no_server_at_all()
    {
        using var site = new BuiltSite(".", "");
        await using var visit = await room.Visit(site);
        await visit.Page.GotoAsync(new Uri(site.File("index.html")).AbsoluteUri);
        await visit.Leave(() => visit.Page.Locator("main h3 a").First.ClickAsync());
        Assert.NotEqual("none", await visit.Ask<string>("() => getComputedStyle(document.body).maxInlineSize"));
        await visit.Leave(() => visit.Page.Locator("body > header nav a").First.ClickAsync());
        await visit.Page.Locator("body > header input[name=q]").FillAsync("驛站");
        await visit.Leave(() => visit.Page.Locator("body > header input[name=q]").PressAsync("Enter"));
        await Says(visit, $"找到 {Count(text => text.Contains("驿站", StringComparison.Ordinal))} 篇");
        await visit.Leave(() => visit.Page.Locator("#results h2 a").First.ClickAsync());
        Assert.NotEqual("none", await visit.Ask<string>("() => getComputedStyle(document.body).maxInlineSize"));
    }

    [BrowserFact]
    public async Task A_long_list_to_narrow_by_is_shown_whole_when_asked_for()
    {
        await using var visit = await room.Visit(room.AtRoot);
        await visit.Go("/search/?q=" + Uri.EscapeDataString("工会"));
        await visit.Page.Locator("#facets summary", new() { HasText = "标签" }).ClickAsync();
        var group = visit.Page.Locator("#facets details", new() { HasText = "标签" });
        var whole = group.GetByRole(AriaRole.Button);
        await Assertions.Expect(whole).ToHaveTextAsync(new Regex("^全部 \\d+ 项$"));
        var count = int.Parse(Regex.Match(await whole.InnerTextAsync(), "\\d+").Value, System.Globalization.CultureInfo.InvariantCulture);
        await whole.ClickAsync();
        await Assertions.Expect(group.GetByRole(AriaRole.Link)).ToHaveCountAsync(count);
        Assert.Empty(visit.Problems);
    }

    [BrowserFact]
    public async Task No_line_of_a_found_headline_ends_within_a_word()
    {
        await using var visit = await room.Visit(room.AtRoot, new BrowserNewContextOptions { ViewportSize = new() { Width = 320, Height = 640 } });
        await visit.Go("/search/?q=送温暖");
        var headline = visit.Page.Locator("#results h2 a", new() { HasText = "市物业行业工会联合会为一线职工送温暖" });
        await Assertions.Expect(headline).ToHaveCountAsync(1);
        await Assertions.Expect(headline.Locator("mark")).ToHaveTextAsync("送温暖");
        var lines = await headline.EvaluateAsync<string[]>("""
            a => {
                const texts = document.createTreeWalker(a, NodeFilter.SHOW_TEXT), lines = [], range = document.createRange();
                for (let last = -1, text; text = texts.nextNode();) for (let i = 0; i < text.length; i++) {
                    range.setStart(text, i);
                    range.setEnd(text, i + 1);
                    const { top } = range.getBoundingClientRect();
                    if (top > last + 4) lines.push('');
                    last = top;
                    lines[lines.length - 1] += text.data[i];
                }
                return lines;
            }
            """);
        Assert.True(lines.Length > 1);
        foreach (var word in new[] { "物业", "行业", "工会", "职工", "送温暖" }) Assert.Contains(lines, line => line.Contains(word, StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task A_result_says_how_its_date_is_known_when_asked()
    {
        await using var visit = await room.Visit(room.UnderPath);
        await visit.Go("/search/?q=" + Uri.EscapeDataString("工会"));
        var why = visit.Page.Locator("#results .why").First;
        await why.Locator("summary").ClickAsync();
        await Assertions.Expect(why).ToContainTextAsync("编辑核定");
        await visit.Leave(() => why.Locator("a").ClickAsync());
        Assert.StartsWith("/issues/", visit.Path, StringComparison.Ordinal);
        Assert.EndsWith("#evidence", visit.Path, StringComparison.Ordinal);
        Assert.Empty(visit.Problems);
    }

    [BrowserFact]
    public async Task What_is_asked_in_english_is_what_is_asked_in_chinese()
    {
        using var site = new BuiltSite("/", "interface: en\n");
        await using var visit = await room.Visit(site);
        await using var other = await room.Visit(room.AtRoot);
        foreach (var (english, chinese) in new[] { ("title:工会", "标题:工会"), ("author:马超", "作者:马超"), ("word:24 date:2023..2024", "整词:24 日期:2023..2024"), ("kind:photo", "体裁:图片") })
        {
            await visit.Go("/search/?q=" + Uri.EscapeDataString(english));
            await Says(visit, "Articles found: ");
            await other.Go("/search/?q=" + Uri.EscapeDataString(chinese));
            await Says(other, "找到 ");
            Assert.Equal(await other.Page.Locator("#results h2").AllInnerTextsAsync(), await visit.Page.Locator("#results h2").AllInnerTextsAsync());
        }

        Assert.Empty(visit.Problems);
    }

    [BrowserFact]
    public async Task Hostile_text_stays_text()
    {
        await using var visit = await room.Visit(room.AtRoot);
        await visit.Go("/search/?q=" + Uri.EscapeDataString("<img src=x onerror=alert(1)>\" OR 工会"));
        await Says(visit, "找到");
        Assert.Equal(0, await visit.Page.Locator("main img").CountAsync());
        Assert.Empty(visit.Problems);
    }

    [BrowserFact]
    public async Task Every_place_is_listed_and_taken_home()
    {
        await using var visit = await room.Visit(room.AtRoot);
        await visit.Go("/search/?view=lines&q=" + Uri.EscapeDataString("暖心驿站"));
        await Says(visit, "找到");
        var places = room.AtRoot.Articles.Sum(article => article.Texts.Where(text => text.Field != BulletinSite.Search.SearchField.Author).Sum(text => text.Text.Split("暖心驿站").Length - 1));
        await Assertions.Expect(visit.Page.Locator("#results tbody tr")).ToHaveCountAsync(places);
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Button, new() { Name = "导出 CSV" }).ClickAsync());
        var rows = (await File.ReadAllLinesAsync(await download.PathAsync()))[1..];
        Assert.Equal(places, rows.Length);
        Assert.All(rows, row => Assert.Contains("\"暖心驿站\"", row, StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Without_a_script_the_page_says_so_and_shows_other_ways()
    {
        await using var visit = await room.Visit(room.AtRoot, new BrowserNewContextOptions { JavaScriptEnabled = false });
        await visit.Go("/search/");
        Assert.Contains("检索要用到脚本", await visit.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.False(await visit.Page.Locator("#find").IsVisibleAsync());
        await visit.Leave(() => visit.Page.Locator(".ways a[href$='/tags/']").ClickAsync());
    }

    private int Count(Func<string, bool> has, Func<string, bool>? lacks = null) => room.AtRoot.Articles.Count(article =>
        article.Texts.Any(text => has(text.Text)) && (lacks is null || !article.Texts.Any(text => text.Field != BulletinSite.Search.SearchField.Author && lacks(text.Text))));

    private static Task Says(Visit visit, string words) => Assertions.Expect(visit.Page.GetByRole(AriaRole.Status).First).ToContainTextAsync(words, new() { Timeout = 30_000 });
}
