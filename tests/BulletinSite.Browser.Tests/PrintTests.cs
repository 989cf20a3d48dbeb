using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace BulletinSite.Browser.Tests;

/// <summary>What comes out of a printer is the text, where it came from and where to find it.</summary>
[Collection(ReadingRoomTests.Name)]
public sealed partial class PrintTests(ReadingRoom room)
{
    [BrowserTheory, InlineData("article"), InlineData("issue"), InlineData("whole")]
    public async Task Prints_to_pages_of_paper(string type)
    {
        await using var visit = await room.Visit(room.UnderPath);
        await visit.Go(room.UnderPath.Longest(type));
        var pdf = Encoding.Latin1.GetString(await visit.Page.PdfAsync(new PagePdfOptions { Format = "A4" }).WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.StartsWith("%PDF-", pdf, StringComparison.Ordinal);
        Assert.InRange(PaperPage().Count(pdf), 1, 20);
        Assert.Empty(visit.Problems);
    }

    [BrowserFact]
    public async Task Leaves_out_what_paper_cannot_do()
    {
        await using var visit = await room.Visit(room.UnderPath, new BrowserNewContextOptions { ColorScheme = ColorScheme.Dark });
        await visit.Go(room.UnderPath.Longest("article"));
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var shown = await visit.Ask<string[]>("() => [...document.querySelectorAll('nav, button, input, select, body > a')].filter(e => e.checkVisibility()).map(e => e.outerHTML.slice(0, 90))");
        Assert.Empty(shown);
        Assert.Equal("rgb(255, 255, 255)", await visit.Ask<string>("() => getComputedStyle(document.documentElement).backgroundColor"));
        Assert.True(await visit.Ask<bool>("() => document.querySelector('[data-cite]').checkVisibility() && document.querySelector('.text p').checkVisibility()"));
    }

    [BrowserFact]
    public async Task A_whole_issue_is_printed_with_the_text_of_all_its_articles_and_without_a_script()
    {
        await using var visit = await room.Visit(room.UnderPath, new BrowserNewContextOptions { JavaScriptEnabled = false });
        await visit.Go(room.UnderPath.Longest("issue"));
        var titles = await visit.Page.Locator(".sheet hgroup a").AllInnerTextsAsync();
        Assert.NotEmpty(titles);
        await visit.Leave(() => visit.Page.GetByRole(AriaRole.Link, new() { Name = "通读或打印全期" }).First.ClickAsync());
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.Equal(titles, await visit.Page.Locator("main article hgroup a").AllInnerTextsAsync());
        foreach (var article in await visit.Page.Locator("main article").AllAsync())
        {
            await Assertions.Expect(article.Locator(".text")).ToBeVisibleAsync();
            await Assertions.Expect(article.Locator(".source cite")).ToBeVisibleAsync();
            Assert.Contains("https://example.org/repo/a/", await article.Locator(".source cite").InnerTextAsync(), StringComparison.Ordinal);
        }
    }

    [BrowserTheory, InlineData("article", "[data-cite]", "/a/"), InlineData("issue", ".source cite", "/issues/"), InlineData("whole", "main > .source cite", "/issues/")]
    public async Task Says_on_paper_where_it_is_found_and_which_lines_it_was_made_from(string type, string address, string folder)
    {
        await using var visit = await room.Visit(room.UnderPath);
        await visit.Go(room.UnderPath.Longest(type));
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Assertions.Expect(visit.Page.Locator(address)).ToBeVisibleAsync();
        Assert.Contains("https://example.org/repo" + folder, await visit.Page.Locator(address).InnerTextAsync(), StringComparison.Ordinal);
        await Assertions.Expect(visit.Page.Locator(".source").Filter(new() { HasText = "seeds/" }).First).ToBeVisibleAsync();
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PaperPage();
}
