using Microsoft.Playwright;

namespace BulletinSite.Browser.Tests.Scripts;

/// <summary>Readers set the page as they like it, and it stays so.</summary>
[Collection(ReadingRoomTests.Name)]
public sealed class SettingsTests(ReadingRoom room)
{
    private const string Paper = "() => getComputedStyle(document.documentElement).backgroundColor";
    private const string LetterSize = "() => parseFloat(getComputedStyle(document.querySelector('.text p')).fontSize)";
    private const string LineHeight = "() => parseFloat(getComputedStyle(document.querySelector('.text p')).lineHeight) / parseFloat(getComputedStyle(document.querySelector('.text p')).fontSize)";

    [BrowserFact]
    public async Task Paper_letters_and_lines_are_remembered_from_page_to_page()
    {
        await using var visit = await room.Visit(room.UnderPath);
        await visit.Go(room.UnderPath.Longest("article"));
        var size = await visit.Ask<double>(LetterSize);
        await visit.OpenTool("阅读设置");
        await Choose(visit, "底色", "黑");
        await Choose(visit, "字号", "特大");
        await Choose(visit, "行距", "松");
        await visit.Go("/");
        await visit.Go(room.UnderPath.Longest("article"));
        Assert.Equal("rgb(23, 24, 26)", await visit.Ask<string>(Paper));
        Assert.Equal(1.45, await visit.Ask<double>(LetterSize) / size, 2);
        Assert.Equal(2.15, await visit.Ask<double>(LineHeight), 2);

        await visit.OpenTool("阅读设置");
        Assert.True(await visit.Page.GetByRole(AriaRole.Group, new() { Name = "底色" }).GetByLabel("黑").IsCheckedAsync());
        await Choose(visit, "底色", "白");
        Assert.Equal("rgb(255, 255, 255)", await visit.Ask<string>(Paper));
        await Choose(visit, "底色", "纸黄");
        Assert.Equal("rgb(246, 239, 223)", await visit.Ask<string>(Paper));
        await Choose(visit, "底色", "随系统");
        Assert.Equal("rgb(251, 251, 249)", await visit.Ask<string>(Paper));
        Assert.Empty(visit.Problems);
    }

    [BrowserFact]
    public async Task A_page_never_shows_another_look_first()
    {
        await using var visit = await room.Visit(room.AtRoot);
        await visit.Page.AddInitScriptAsync("""
            localStorage.setItem('bulletin-look', '{"theme":"dark"}');
            new MutationObserver((_, observer) => {
                if (!document.body) return;
                window.lookOfEmptyBody = document.documentElement.dataset.theme;
                observer.disconnect();
            }).observe(document, { childList: true, subtree: true });
            """);
        await visit.Go(room.AtRoot.Longest("article"));
        Assert.Equal("dark", await visit.Ask<string>("() => lookOfEmptyBody"));
    }

    [BrowserTheory]
    [InlineData("{\"theme\":\"\\\"><script>\",\"size\":{\"a\":1}}")] // written by somebody else on this host
    [InlineData("null")]
    [InlineData("not json")]
    public async Task What_is_stored_is_not_trusted(string stored)
    {
        await using var visit = await room.Visit(room.AtRoot);
        await visit.Page.AddInitScriptAsync($"localStorage.setItem('bulletin-look', {System.Text.Json.JsonSerializer.Serialize(stored)})");
        await visit.Go(room.AtRoot.Samples("article")[0]);
        Assert.Equal("script", await visit.Ask<string>("() => Object.keys(document.documentElement.dataset).join()"));
        await visit.OpenTool("阅读设置");
        await Choose(visit, "底色", "黑");
        Assert.Equal("rgb(23, 24, 26)", await visit.Ask<string>(Paper));
        Assert.Empty(visit.Problems);
    }

    [BrowserFact]
    public async Task Where_nothing_may_be_stored_everything_else_works()
    {
        await using var visit = await room.Visit(room.AtRoot);
        await visit.Page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })");
        await visit.Go(room.AtRoot.Samples("article")[0]);
        await visit.OpenTool("阅读设置");
        await Choose(visit, "字号", "大");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("不再记得");
        Assert.Empty(visit.Problems);
    }

    private static Task Choose(Visit visit, string setting, string value) =>
        visit.Page.GetByRole(AriaRole.Group, new() { Name = setting }).GetByLabel(value, new() { Exact = true }).CheckAsync();
}
