using Microsoft.Playwright;

namespace BulletinSite.Browser.Tests;

/// <summary>What a reader on a phone pays for. Asserted in bytes, which are the same on every machine.</summary>
[Collection(ReadingRoomTests.Name)]
public sealed class BudgetTests(ReadingRoom room)
{
    [BrowserFact]
    public async Task An_article_page_loads_no_more_than_6_kB_of_script_and_waits_for_less_than_1()
    {
        await using var visit = await room.Visit(room.UnderPath);
        var sizes = new Dictionary<string, int>(StringComparer.Ordinal);
        visit.Page.Response += async (_, response) =>
        {
            if (response.Request.ResourceType == "script") sizes[new Uri(response.Url).Segments[^1]] = (await response.BodyAsync()).Length;
        };
        await visit.Go(room.UnderPath.Longest("article"));
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.InRange(sizes.Values.Sum(), 1, 6 * 1024);
        Assert.InRange(sizes["look.js"], 1, 1024);
        var waitedFor = await visit.Ask<string[]>("() => [...document.scripts].filter(s => s.src && s.type != 'module' && !s.defer && !s.async).map(s => s.src.split('/').pop())");
        Assert.Equal(["look.js"], waitedFor);
    }

    [Fact]
    public void The_style_sheet_has_no_more_than_20_kB()
    {
        var sheets = Directory.EnumerateFiles(Path.Combine(room.UnderPath.Folder, "assets"), "site.css", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);
        Assert.InRange(sheets, 1, 20 * 1024);
    }
}
