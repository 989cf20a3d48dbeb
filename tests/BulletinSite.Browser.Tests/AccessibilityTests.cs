using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace BulletinSite.Browser.Tests;

/// <summary>Every kind of page passes axe, with its rules for WCAG 2.2 AA and for good practice, by day and by night.</summary>
[Collection(ReadingRoomTests.Name)]
public sealed class AccessibilityTests(ReadingRoom room)
{
    private static readonly AxeRunOptions Options = new()
    {
        ResultTypes = [ResultType.Violations],
        // Off by default as the newest; links in lists are what it is about.
        Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } },
    };

    [BrowserTheory, ClassData(typeof(PageTypeNames))]
    public async Task Has_no_barrier(string type)
    {
        await using var visit = await room.Visit(room.UnderPath, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1024, Height = 768 } });
        await HasNoBarrier(visit, room.UnderPath.Samples(type)[^1], "by day");
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        await HasNoBarrier(visit, room.UnderPath.Samples(type)[0], "by night");
        Assert.Empty(visit.Problems);
    }

    [BrowserFact]
    public async Task A_barrier_would_be_noticed()
    {
        await using var visit = await room.Visit(room.UnderPath);
        await visit.Go("/");
        await visit.Ask<object?>("() => document.querySelector('main').insertAdjacentHTML('beforeend', '<p><a href=\"#main\"></a></p>')");
        var result = await visit.Page.RunAxe(Options).WaitAsync(TimeSpan.FromMilliseconds(ReadingRoom.TestMilliseconds));
        Assert.Contains("link-name", result.Violations.Select(violation => violation.Id));
    }

    private static async Task HasNoBarrier(Visit visit, string path, string when)
    {
        await visit.Go(path);
        await visit.OpenEverything();
        var result = await visit.Page.RunAxe(Options).WaitAsync(TimeSpan.FromMilliseconds(ReadingRoom.TestMilliseconds));
        Assert.Empty(result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{path} {when}: {violation.Id}: {violation.Help}: {node.Html}")));
    }
}
