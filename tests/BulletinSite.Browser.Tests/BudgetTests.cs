using System.IO.Compression;
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
        var received = new Received(visit.Page);
        await visit.Go(room.UnderPath.Longest("article"));
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var scripts = (await received.Sizes()).Where(file => file.Key.EndsWith(".js", StringComparison.Ordinal)).ToArray();
        Assert.InRange(scripts.Sum(file => file.Value), 1, 6 * 1024);
        Assert.InRange(scripts.Single(file => file.Key.EndsWith("/look.js", StringComparison.Ordinal)).Value, 1, 1024);
        var waitedFor = await visit.Ask<string[]>("() => [...document.scripts].filter(s => s.src && s.type != 'module' && !s.defer && !s.async).map(s => s.src.split('/').pop())");
        Assert.Equal(["look.js"], waitedFor);
    }

    [BrowserFact]
    public async Task The_search_page_is_ready_for_the_first_key_with_less_than_60_kB()
    {
        await using var visit = await room.Visit(room.UnderPath);
        var received = new Received(visit.Page);
        await visit.Go("/search/");
        await Assertions.Expect(visit.Page.Locator("#q")).ToBeVisibleAsync();
        await visit.Page.RunAndWaitForResponseAsync(
            () => visit.Page.Locator("#q").FocusAsync(),
            response => response.Url.EndsWith("/search/index/manifest.js", StringComparison.Ordinal));
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var sizes = await received.Sizes();
        // Page, style sheets, scripts and manifest, none of them compressed.
        Assert.InRange(sizes.Values.Sum(), 1, 75 * 1024);
        // The search alone: its script and what it loads.
        Assert.InRange(sizes.Where(file => file.Key.Contains("/search/", StringComparison.Ordinal)).Sum(file => file.Value), 1, 60 * 1000);
    }

    [Fact]
    public void The_search_script_has_no_more_than_12_kB_as_it_is_sent()
    {
        var script = Directory.EnumerateFiles(Path.Combine(room.UnderPath.Folder, "assets"), "search.js", SearchOption.AllDirectories).Single();
        using var sent = new MemoryStream();
        using (var gzip = new GZipStream(sent, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(File.ReadAllBytes(script));
        Assert.InRange(sent.Length, 1, 12 * 1024);
    }

    [Fact]
    public void All_style_sheets_together_have_no_more_than_20_kB()
    {
        var sheets = Directory.EnumerateFiles(Path.Combine(room.UnderPath.Folder, "assets"), "*.css", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);
        Assert.InRange(sheets, 1, 20 * 1024);
    }
}
