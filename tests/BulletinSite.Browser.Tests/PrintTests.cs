using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace BulletinSite.Browser.Tests;

/// <summary>What comes out of a printer is the text, where it came from and where to find it.</summary>
[Collection(ReadingRoomTests.Name)]
public sealed partial class PrintTests(ReadingRoom room)
{
    [BrowserTheory, InlineData("article"), InlineData("issue")]
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

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PaperPage();
}
