using Microsoft.Playwright;

namespace BulletinSite.Browser.Tests.Scripts;

/// <summary>← and → turn the page, and only when a reader means that.</summary>
[Collection(ReadingRoomTests.Name)]
public sealed class PageTurningTests(ReadingRoom room)
{
    [BrowserFact]
    public async Task Arrows_lead_to_the_next_article_and_back()
    {
        await using var visit = await room.Visit(room.UnderPath);
        var first = await FirstOfIssue(visit);
        await visit.Leave(() => visit.Page.Keyboard.PressAsync("ArrowRight"));
        Assert.NotEqual(first, visit.Page.Url);
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('.tools button')");
        await visit.Leave(() => visit.Page.Keyboard.PressAsync("ArrowLeft"));
        Assert.Equal(first, visit.Page.Url);
        Assert.Empty(visit.Problems);
    }

    [BrowserFact]
    public async Task Arrows_mean_something_else_in_a_field_with_a_modifier_or_when_text_is_selected()
    {
        await using var visit = await room.Visit(room.UnderPath);
        var here = await FirstOfIssue(visit);
        await visit.Page.Keyboard.PressAsync("Alt+Shift+ArrowRight");
        await visit.Page.Keyboard.PressAsync("Control+ArrowRight");
        await visit.OpenTool("分享");
        await visit.Page.GetByLabel("永久地址", new() { Exact = true }).FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await visit.OpenTool("阅读设置");
        await visit.Page.GetByLabel("纸黄").CheckAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await visit.Ask<object?>("() => { document.activeElement.blur(); getSelection().selectAllChildren(document.querySelector('.text p')); }");
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await StaysAt(visit, here);
    }

    [BrowserFact]
    public async Task Arrows_can_be_switched_off()
    {
        await using var visit = await room.Visit(room.UnderPath);
        var here = await FirstOfIssue(visit);
        await visit.OpenTool("阅读设置");
        await visit.Page.GetByRole(AriaRole.Group, new() { Name = "← → 翻篇" }).GetByLabel("关").CheckAsync();
        await visit.Page.ReloadAsync();
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('.tools button')");
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await StaysAt(visit, here);
    }

    private async Task<string> FirstOfIssue(Visit visit)
    {
        await visit.Go(room.UnderPath.All("article").First());
        return visit.Page.Url;
    }

    private static async Task StaysAt(Visit visit, string here)
    {
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.Equal(here, visit.Page.Url);
        Assert.Empty(visit.Problems);
    }
}
