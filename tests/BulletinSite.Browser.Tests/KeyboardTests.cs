using Microsoft.Playwright;

namespace BulletinSite.Browser.Tests;

/// <summary>The site can be used with a keyboard alone.</summary>
[Collection(ReadingRoomTests.Name)]
public sealed class KeyboardTests(ReadingRoom room)
{
    // Looks at each element as it gets the focus: is it seen, is it marked, does nothing cover it?
    private const string Follow = """
        () => {
            const tour = window.tour = { stops: 0, looked: 0, problems: [] };
            const wanted = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
                .filter(e => !e.disabled && e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }));
            tour.wanted = wanted.length;
            document.addEventListener('focusin', ({ target: e }) => {
                if (wanted[tour.stops] !== e) tour.problems.push(`stop ${tour.stops} is ${e.outerHTML.slice(0, 90)}, not ${wanted[tour.stops]?.outerHTML.slice(0, 90)}`);
                tour.stops++;
                // The page is scrolled to it after the event.
                setTimeout(() => document.activeElement === e && look(e));
            });
            const look = e => {
                const box = [...e.getClientRects()].find(b => b.width && b.height), style = getComputedStyle(e);
                tour.looked++;
                if (!box || box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) return tour.problems.push('out of sight: ' + e.outerHTML.slice(0, 90));
                if (style.outlineStyle == 'none' || parseFloat(style.outlineWidth) < 2) tour.problems.push('no mark: ' + e.outerHTML.slice(0, 90));
                const at = document.elementFromPoint(Math.min(innerWidth - 1, Math.max(0, box.left + box.width / 2)), Math.min(innerHeight - 1, Math.max(0, box.top + box.height / 2)));
                if (at && at !== e && !e.contains(at) && !at.contains(e)) tour.problems.push(`covered by ${at.outerHTML.slice(0, 60)}: ${e.outerHTML.slice(0, 90)}`);
            };
        }
        """;

    [BrowserTheory, ClassData(typeof(PageTypeNames))]
    public async Task Everything_is_reached_in_order_and_seen(string type)
    {
        await using var visit = await room.Visit(room.AtRoot, new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce });
        await visit.Go(room.AtRoot.Longest(type));
        await visit.Ask<object?>(Follow);
        // The end of a long list is as good as its middle.
        var stops = Math.Min(await visit.Ask<int>("() => tour.wanted"), 80);
        for (var i = 0; i < stops; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            await visit.Ask<object?>("() => new Promise(done => setTimeout(done))");
        }

        Assert.Empty(await visit.Ask<string[]>("() => tour.problems"));
        Assert.Equal((stops, stops), (await visit.Ask<int>("() => tour.stops"), await visit.Ask<int>("() => tour.looked")));
        Assert.Empty(visit.Problems);
    }

    [BrowserFact]
    public async Task The_first_stop_leads_past_the_masthead()
    {
        await using var visit = await room.Visit(room.AtRoot);
        await visit.Go(room.AtRoot.Longest("article"));
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Ask<bool>("() => { const b = document.activeElement.getBoundingClientRect(); return b.top >= 0 && b.left >= 0 && b.height >= 24; }"));
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#main", visit.Page.Url, StringComparison.Ordinal);
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Ask<bool>("() => document.querySelector('main').contains(document.activeElement)"));
    }

    [BrowserFact]
    public async Task A_reader_gets_from_the_front_page_to_the_next_article()
    {
        await using var visit = await room.Visit(room.UnderPath);
        await visit.Go("/");
        await FollowLink(visit, "main .story a");
        var first = visit.Page.Url;
        await FollowLink(visit, "main a[rel~=next], main a[rel~=prev]");
        Assert.NotEqual(first, visit.Page.Url);
        Assert.Contains("/repo/a/", visit.Page.Url, StringComparison.Ordinal);
        Assert.Empty(visit.Problems);
    }

    // Tabs until the focus is on such a link, then follows it.
    private static async Task FollowLink(Visit visit, string selector)
    {
        for (var i = 0; i < 150 && !await visit.Ask<bool>("s => document.activeElement.matches(s)", selector); i++) await visit.Page.Keyboard.PressAsync("Tab");
        var address = await visit.Ask<string?>("s => document.activeElement.matches(s) ? document.activeElement.href : null", selector);
        Assert.NotNull(address);
        await visit.Leave(() => visit.Page.Keyboard.PressAsync("Enter"));
        Assert.Equal(address, visit.Page.Url);
    }
}
