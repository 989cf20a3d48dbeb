using Microsoft.Playwright;

namespace BulletinSite.Browser.Tests;

/// <summary>Opening a page raises no error, asks no other host for anything and does nothing its security policy forbids.</summary>
[Collection(ReadingRoomTests.Name)]
public sealed class QuietTests(ReadingRoom room)
{
    private const string Policy = "() => document.querySelector('head > meta[http-equiv=Content-Security-Policy]').content";

    [BrowserTheory, InlineData("/"), InlineData("/repo/")]
    public async Task Every_kind_of_page_is_quiet(string basePath)
    {
        var site = room.At(basePath);
        await using var visit = await room.Visit(site);
        foreach (var path in PageTypeNames.All.SelectMany(type => site.Samples(type)))
        {
            await visit.Go(path);
            await visit.OpenEverything();
            var policy = await visit.Ask<string>(Policy);
            Assert.StartsWith("default-src 'self'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        }

        // What is loaded late is loaded too.
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.Empty(visit.Problems);
    }

    [BrowserFact]
    public async Task Anything_else_would_be_noticed()
    {
        await using var visit = await room.Visit(room.AtRoot);
        await visit.Go("/");
        await visit.Ask<object?>("""
            () => {
                document.body.append(Object.assign(document.createElement('script'), { textContent: 'inline' }));
                document.body.append(Object.assign(document.createElement('img'), { src: 'https://elsewhere.example/x.png' }));
                console.error('an error');
                setTimeout(() => { throw new Error('thrown'); });
            }
            """);
        foreach (var words in new[] { "policy: script-src-elem inline", "policy: img-src https://elsewhere.example/x.png", "an error", "thrown" })
        {
            // The browser tells of them when it comes to it; if it never does, the test's own limit ends it.
            while (!visit.Problems.Any(problem => problem.Contains(words, StringComparison.Ordinal))) await visit.Ask<object?>("() => new Promise(done => setTimeout(done, 20))");
        }
    }
}
