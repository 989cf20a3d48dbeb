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

    [BrowserFact]
    public async Task Nothing_moves_for_who_asked_for_calm()
    {
        await using var visit = await room.Visit(room.AtRoot, new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce });
        await visit.Go(room.AtRoot.Longest("article"));
        var moving = await visit.Ask<string[]>("""
            () => [...document.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e); return s.scrollBehavior != 'auto' || s.animationName != 'none' || parseFloat(s.transitionDuration) > 0; }).map(e => e.outerHTML.slice(0, 90))
            """);
        Assert.Empty(moving);
    }

    [BrowserFact]
    public async Task What_colour_alone_sets_apart_has_a_border_where_colours_are_the_readers_own()
    {
        await using var visit = await room.Visit(room.AtRoot, new BrowserNewContextOptions { ForcedColors = ForcedColors.Active });
        await visit.Go(room.AtRoot.Longest("article"));
        await visit.OpenEverything();
        var borderless = await visit.Ask<string[]>("() => [...document.querySelectorAll('.panel, .tools button')].filter(e => getComputedStyle(e).borderTopStyle == 'none').map(e => e.outerHTML.slice(0, 90))");
        Assert.Empty(borderless);
        Assert.Equal("none", await visit.Ask<string>("() => getComputedStyle(document.querySelector('.qr')).forcedColorAdjust"));
    }

    private static async Task HasNoBarrier(Visit visit, string path, string when)
    {
        await visit.Go(path);
        await visit.OpenEverything();
        var result = await visit.Page.RunAxe(Options).WaitAsync(TimeSpan.FromMilliseconds(ReadingRoom.TestMilliseconds));
        Assert.Empty(result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{path} {when}: {violation.Id}: {violation.Help}: {node.Html}")));
    }
}
