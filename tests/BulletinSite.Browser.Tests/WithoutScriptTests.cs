using Microsoft.Playwright;

namespace BulletinSite.Browser.Tests;

/// <summary>Reading, browsing and every disclosure work without a script.</summary>
[Collection(ReadingRoomTests.Name)]
public sealed class WithoutScriptTests(ReadingRoom room)
{
    [BrowserTheory, InlineData("/"), InlineData("/repo/")]
    public async Task A_reader_walks_through_the_archive(string basePath)
    {
        var site = room.At(basePath);
        await using var visit = await room.Visit(site, new BrowserNewContextOptions { JavaScriptEnabled = false });
        await visit.Go("/");
        await FollowTo(visit, "main .dateline a", "/issues/");
        await FollowTo(visit, "main .story a", "/a/");
        await FollowTo(visit, "nav.turn a", "/a/");
        await FollowTo(visit, "aside a[href*='/tags/']", "/tags/");
        await FollowTo(visit, "body > header nav a[href$='/years/']", "/years/");
        await FollowTo(visit, "main .index a", "/years/");
        await FollowTo(visit, "main .item a", "/");
        await FollowTo(visit, ".name a", "/");
        Assert.Empty(visit.Problems);
    }

    [BrowserTheory, InlineData("article"), InlineData("issue")]
    public async Task Disclosures_open(string type)
    {
        await using var visit = await room.Visit(room.AtRoot, new BrowserNewContextOptions { JavaScriptEnabled = false });
        await visit.Go(room.AtRoot.Longest(type));
        foreach (var summary in await visit.Page.Locator("main summary").AllAsync())
        {
            if (!await summary.IsVisibleAsync()) continue;
            await summary.ClickAsync();
            Assert.True(await summary.EvaluateAsync<bool>("s => s.parentElement.open"));
        }
    }

    [Fact]
    public void An_old_address_leads_on()
    {
        var page = File.ReadAllText(room.UnderPath.File("a/ba9876543210/index.html"));
        Assert.Contains("content=\"0; url=/repo/a/0123456789ab/\"", page, StringComparison.Ordinal);
        Assert.True(File.Exists(room.UnderPath.File("a/0123456789ab/index.html")));
    }

    [BrowserFact]
    public async Task No_control_stands_there_that_does_nothing()
    {
        await using var visit = await room.Visit(room.AtRoot, new BrowserNewContextOptions { JavaScriptEnabled = false });
        foreach (var type in PageTypeNames.All)
        {
            await visit.Go(room.AtRoot.Longest(type));
            var idle = await visit.Ask<string[]>("() => [...document.querySelectorAll('button, input, select, [role=button]')].filter(e => e.checkVisibility() && !e.form).map(e => e.outerHTML.slice(0, 90))");
            Assert.Empty(idle);
        }
    }

    private static async Task FollowTo(Visit visit, string link, string folder)
    {
        await visit.Leave(() => visit.Page.Locator(link).First.ClickAsync());
        Assert.StartsWith(folder, visit.Path, StringComparison.Ordinal);
        Assert.Equal(1, await visit.Page.Locator("h1").CountAsync());
    }
}
