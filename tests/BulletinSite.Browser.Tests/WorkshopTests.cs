using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace BulletinSite.Browser.Tests;

/// <summary>What those who keep the archive see: pages that load again by themselves, mistakes over them, and the review screen.</summary>
[Collection(ReadingRoomTests.Name)]
public sealed class WorkshopTests(ReadingRoom room) : IAsyncLifetime
{
    private readonly List<string> _problems = [];
    private readonly List<IPage> _pages = [];

    [BrowserTheory, InlineData("/"), InlineData("/repo/")]
    public async Task A_page_loads_again_when_a_seed_is_saved(string basePath)
    {
        using var shop = new Workshop(basePath);
        var page = await Open(shop.Root);
        await page.GotoAsync(new Uri(shop.Root, await page.Locator("main h3 a").First.GetAttributeAsync("href")).AbsoluteUri);
        var paragraph = (await page.Locator("[data-seed] p[data-l]").Last.InnerTextAsync()).Trim()[..6];
        var file = Enumerable.Range(0, 5).Select(shop.Seed).First(name => shop[name].Contains(paragraph, StringComparison.Ordinal));
        shop[file] = shop[file].Replace(paragraph, "改过的一段" + paragraph, StringComparison.Ordinal);
        await page.Locator("main", new PageLocatorOptions { HasText = "改过的一段" }).WaitForAsync();
        Assert.Empty(_problems);
    }

    [BrowserFact]
    public async Task A_mistake_stands_over_the_page_until_it_is_mended()
    {
        using var shop = new Workshop("/repo/");
        var page = await Open(shop.Root);
        var overlay = page.Locator("bulletin-preview");
        Assert.Equal("No errors", await overlay.Locator(".toggle").InnerTextAsync());
        var settings = shop["input/site.yml"];
        shop["input/site.yml"] = settings + "\nnowhere: <img src=x onerror=alert(1)>\n";
        await overlay.GetByRole(AriaRole.Heading, new LocatorGetByRoleOptions { Name = "1 error" }).WaitForAsync();
        Assert.Contains("nowhere: <img src=x onerror=alert(1)>", await overlay.Locator("pre").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await overlay.Locator("img").CountAsync());
        await HasNoBarrier(page);
        await overlay.Locator("h2").FocusAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(overlay.Locator(".panel")).ToBeHiddenAsync();
        Assert.Equal("1 error", await overlay.Locator(".toggle").InnerTextAsync());
        shop["input/site.yml"] = settings;
        await overlay.Locator(".toggle", new LocatorLocatorOptions { HasText = "No errors" }).WaitForAsync();
        Assert.Empty(_problems);
    }

    [BrowserFact]
    public async Task A_doubt_is_settled_with_the_keyboard_alone()
    {
        using var shop = new Workshop("/repo/");
        var page = await Open(new Uri(shop.Root, "_preview/review/"));
        await page.Locator("#queue button").First.WaitForAsync();
        var doubts = await page.Locator("#queue button").CountAsync();
        var place = await page.Locator("#queue [aria-current] .where").InnerTextAsync();
        var file = $"input/corrections/{place["seeds/".Length..place.IndexOf(".txt", StringComparison.Ordinal)]}.yml";
        await page.Locator(".terms").First.WaitForAsync();
        await page.Keyboard.PressAsync("b");
        await page.Locator(".entry pre").WaitForAsync();
        Assert.Contains(file, await page.Locator(".entry").InnerTextAsync(), StringComparison.Ordinal);
        // Nothing is written without a name and a reason.
        await page.Keyboard.PressAsync("Control+Enter");
        Assert.Equal("true", await page.Locator("[name=by]").GetAttributeAsync("aria-invalid"));
        await page.Keyboard.TypeAsync("编辑");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("看了报纸 jab");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForFunctionAsync("n => document.querySelectorAll('#queue button').length == n", doubts - 1);
        Assert.Contains("reason: 看了报纸 jab", shop[file], StringComparison.Ordinal);
        Assert.NotEqual(place, await page.Locator("#queue [aria-current] .where").InnerTextAsync());
        Assert.Empty(_problems);
    }

    [BrowserFact]
    public async Task Any_line_can_be_corrected_in_doubt_or_not()
    {
        using var shop = new Workshop("/");
        var page = await Open(new Uri(shop.Root, "_preview/review/"));
        await page.Locator("#seed .lines button").First.WaitForAsync();
        await page.Locator(".terms").First.WaitForAsync();
        await page.Keyboard.PressAsync("l");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#decision select").SelectOptionAsync("caption");
        await page.Locator(".entry pre", new PageLocatorOptions { HasText = "caption: " }).WaitForAsync();
        await page.Locator("[name=by]").FillAsync("编辑");
        await page.Locator("[name=reason]").FillAsync("图片说明");
        await page.Locator("#decision [type=submit]").ClickAsync();
        await page.Locator(".lines .corrected").First.WaitForAsync();
        Assert.Empty(_problems);
    }

    [BrowserTheory, InlineData("n", "byline: ", "张印", "署名"), InlineData("t", "tags: ", null, "加标签"), InlineData("d", "date: ", "2023-01-18", "刊期")]
    public async Task An_article_gets_its_byline_tags_and_date_with_a_key(string key, string entry, string? text, string effect)
    {
        using var shop = new Workshop("/");
        // No issue is dated yet.
        shop["input/issues.yml"] = "issues: []\n";
        var page = await Open(new Uri(shop.Root, "_preview/review/"));
        await page.WaitForFunctionAsync("async file => (await (await fetch('sheet.json?file=' + file)).json()).datedIn == ''", shop.Seed(0));
        await page.ReloadAsync();
        // The article in which the name stands, whichever doubt is on top of the list.
        await page.Locator("#queue button", new PageLocatorOptions { HasText = shop.Seed(3) }).First.ClickAsync();
        await page.Locator("#queue [aria-current]", new PageLocatorOptions { HasText = shop.Seed(3) }).WaitForAsync();
        await page.Locator(".terms").First.WaitForAsync();
        await page.Keyboard.PressAsync(key);
        var field = page.Locator("#decision .fields input").First;
        await Assertions.Expect(field).ToBeFocusedAsync();
        if (text is null) await page.Keyboard.PressAsync("Space");
        else if (entry == "byline: ") await field.FillAsync((await field.InputValueAsync()) + " " + text);
        else await field.FillAsync(text);
        await field.BlurAsync();
        await page.Locator(".entry pre", new PageLocatorOptions { HasText = entry }).WaitForAsync();
        // What readers would see differ is told.
        await page.Locator(".effect dt", new PageLocatorOptions { HasText = effect }).WaitForAsync();
        // The words of the screen are those of the site.
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("核对");
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
        await HasNoBarrier(page);
        Assert.Empty(_problems);
    }

    [BrowserFact]
    public async Task What_somebody_has_begun_to_say_stays_when_the_archive_changes()
    {
        using var shop = new Workshop("/");
        var page = await Open(new Uri(shop.Root, "_preview/review/"));
        await page.Locator(".terms").First.WaitForAsync();
        var question = await page.Locator("#question").InnerTextAsync();
        var file = await page.Locator("#seed-name").InnerTextAsync();
        await page.Locator("[name=reason]").FillAsync("看了报");
        shop[file] += "\n\n新添的一行字\n";
        await page.Locator("#seed .lines", new PageLocatorOptions { HasText = "新添的一行字" }).WaitForAsync();
        Assert.Equal("看了报", await page.Locator("[name=reason]").InputValueAsync());
        Assert.Equal(question, await page.Locator("#question").InnerTextAsync());
        Assert.Empty(_problems);
    }

    [BrowserFact]
    public async Task An_issue_that_is_dated_elsewhere_is_redated_there()
    {
        using var shop = new Workshop("/");
        var page = await Open(new Uri(shop.Root, "_preview/review/"));
        await page.Locator(".terms").First.WaitForAsync();
        await page.Keyboard.PressAsync("d");
        await page.Locator("#decision .fields code", new PageLocatorOptions { HasText = "input/issues.yml:" }).WaitForAsync();
        await Assertions.Expect(page.Locator("#decision [type=submit]")).ToBeDisabledAsync();
        Assert.Empty(_problems);
    }

    [BrowserTheory, InlineData(390, ColorScheme.Light), InlineData(390, ColorScheme.Dark), InlineData(1100, ColorScheme.Dark), InlineData(1500, ColorScheme.Light)]
    public async Task The_review_screen_has_no_barrier_on_any_screen(int width, ColorScheme scheme)
    {
        using var shop = new Workshop("/");
        var page = await Open(new Uri(shop.Root, "_preview/review/"), new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 860 }, ColorScheme = scheme });
        await page.Locator(".terms").First.WaitForAsync();
        await page.Locator(".option input").First.CheckAsync();
        await page.Locator(".entry pre").WaitForAsync();
        await HasNoBarrier(page);
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
        Assert.Empty(_problems);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var page in _pages) await page.Context.CloseAsync();
    }

    private async Task<IPage> Open(Uri address, BrowserNewContextOptions? options = null)
    {
        var page = await room.Window(options);
        _pages.Add(page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") _problems.Add(message.Text);
        };
        page.PageError += (_, error) => _problems.Add(error);
        await page.GotoAsync(address.AbsoluteUri);
        return page;
    }

    private static async Task HasNoBarrier(IPage page)
    {
        var result = await page.RunAxe().WaitAsync(TimeSpan.FromMilliseconds(ReadingRoom.TestMilliseconds));
        Assert.Empty(result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {violation.Help}: {node.Html}")));
    }
}
