using System.Text.Json;
using System.Web;
using Microsoft.Playwright;

namespace BulletinSite.Browser.Tests.Scripts;

/// <summary>A reader who finds a mistake need not say where it stands.</summary>
[Collection(ReadingRoomTests.Name)]
public sealed class ReportingTests(ReadingRoom room)
{
    [BrowserFact]
    public async Task Each_paragraph_has_a_report_that_names_it()
    {
        await using var visit = await room.Visit(room.UnderPath);
        await visit.Go(room.UnderPath.Longest("article"));
        await visit.OpenTool("报错");
        var links = visit.Page.Locator(".text a.report");
        Assert.Equal(await visit.Page.Locator(".text p[data-l]").CountAsync(), await links.CountAsync());

        var link = visit.Page.Locator("#p2 a.report");
        Assert.Equal("指正 第2段", await link.GetAttributeAsync("aria-label"));
        var address = new Uri((await link.GetAttributeAsync("href"))!);
        Assert.Equal("https://github.com/example/bulletin/issues/new", address.GetLeftPart(UriPartial.Path));
        Assert.True(address.AbsoluteUri.Length < 8000, "GitHub refuses longer ones");
        var query = HttpUtility.ParseQueryString(address.Query);
        Assert.Equal($"指正：{(await visit.Page.Locator("h1").InnerTextAsync()).Trim()} #p2", query["title"]);

        Assert.Equal("mistake.yml", query["template"]);
        using var facts = JsonDocument.Parse(query["block"]!);
        Assert.Equal($"{facts.RootElement.GetProperty("seed").GetString()}#L{facts.RootElement.GetProperty("line").GetString()!.Split(':')[0]}", query["where"]);
        var paragraph = await visit.Ask<string>("() => document.querySelector('#p2').firstChild.data");
        Assert.StartsWith("https://example.org/repo/a/", facts.RootElement.GetProperty("page").GetString(), StringComparison.Ordinal);
        Assert.Equal("p2", facts.RootElement.GetProperty("paragraph").GetString());
        Assert.StartsWith("seeds/", facts.RootElement.GetProperty("seed").GetString(), StringComparison.Ordinal);
        Assert.Equal(await visit.Page.Locator("#p2").GetAttributeAsync("data-l"), facts.RootElement.GetProperty("line").GetString());
        Assert.StartsWith(paragraph.Trim()[..10], facts.RootElement.GetProperty("quotation").GetString(), StringComparison.Ordinal);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "报错" }).ClickAsync();
        await Assertions.Expect(links.Filter(new() { Visible = true })).ToHaveCountAsync(0);
        Assert.Empty(visit.Problems);
    }

    [BrowserFact]
    public async Task Nothing_in_the_text_gets_out_of_its_place()
    {
        await using var visit = await room.Visit(room.UnderPath);
        await visit.Go(room.UnderPath.Longest("article"));
        await visit.Ask<object?>("() => { document.querySelector('#p1').firstChild.data = '``` @all <b>&labels=urgent\\n```\\n# [x](y) ' + '长'.repeat(5000); }");
        await visit.OpenTool("报错");
        var address = new Uri((await visit.Page.Locator("#p1 a.report").GetAttributeAsync("href"))!);
        Assert.True(address.AbsoluteUri.Length < 8000);
        var query = HttpUtility.ParseQueryString(address.Query);
        Assert.Equal("template title where block", string.Join(' ', query.AllKeys));
        Assert.DoesNotContain('\n', query["block"]!);
        using var facts = JsonDocument.Parse(query["block"]!);
        Assert.StartsWith("``` @all <b>&labels=urgent ```", facts.RootElement.GetProperty("quotation").GetString(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task There_is_no_report_without_a_repository()
    {
        await using var visit = await room.Visit(room.AtRoot);
        await visit.Go(room.AtRoot.Longest("article"));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "分享" }).WaitForAsync();
        Assert.Equal(0, await visit.Page.GetByRole(AriaRole.Button, new() { Name = "报错" }).CountAsync());
    }
}
