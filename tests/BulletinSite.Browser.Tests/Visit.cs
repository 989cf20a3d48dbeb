using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace BulletinSite.Browser.Tests;

/// <summary>One window on the site, and everything that went wrong in it.</summary>
public sealed class Visit : IAsyncDisposable
{
    private const int WaitMilliseconds = 30_000;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly IBrowserContext _context;
    private readonly BuiltSite _site;
    private readonly ConcurrentQueue<string> _problems = [];

    private readonly bool _hasScript;

    private Visit(IBrowserContext context, IPage page, BuiltSite site, bool hasScript)
    {
        _hasScript = hasScript;
        _context = context;
        _site = site;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>Errors on the console, of scripts and of the security policy; requests to another host, and those that failed.</summary>
    public IReadOnlyCollection<string> Problems => _problems;

    public static async Task<Visit> Begin(IBrowser browser, BuiltSite site, BrowserNewContextOptions options)
    {
        var context = await browser.NewContextAsync(options);
        context.SetDefaultTimeout(WaitMilliseconds);
        context.SetDefaultNavigationTimeout(WaitMilliseconds);
        if (options.JavaScriptEnabled != false)
            await context.AddInitScriptAsync("document.addEventListener('securitypolicyviolation', e => console.error(`policy: ${e.effectiveDirective} ${e.blockedURI} ${e.sample}`))");
        var visit = new Visit(context, await context.NewPageAsync(), site, options.JavaScriptEnabled != false);
        visit.Watch();
        return visit;
    }

    /// <summary>Goes to a page of the site, and waits until its scripts have made what they make.</summary>
    /// <param name="path">Its address inside the site: <c>/years/</c>.</param>
    public async Task Go(string path)
    {
        var response = await Page.GotoAsync(_site.At(path).AbsoluteUri);
        if (response is not { Ok: true }) _problems.Enqueue($"{path}: answered {response?.Status}");
        if (_hasScript) await Page.WaitForFunctionAsync("() => document.querySelector('.settings button') && (!document.querySelector('article h1') || document.querySelector('.tools button'))");
    }

    /// <summary>Does what leads to another page, and waits until that is there.</summary>
    /// <remarks>The browser is asked, not listened to: on a busy machine it may have arrived before anybody listens. If it never does, the test's own limit ends it.</remarks>
    public async Task Leave(Func<Task> step)
    {
        var here = Page.Url;
        await step();
        while (Page.Url == here) await Task.Delay(Pause);
        while (await Ask<string>("() => document.readyState") != "complete") await Task.Delay(Pause);
    }

    /// <summary>Runs an expression in the page.</summary>
    public Task<T> Ask<T>(string expression, object? argument = null) => Page.EvaluateAsync<T>(expression, argument);

    /// <summary>Presses one of the page's tools, and waits until what it opens is there: its script is loaded when it is first used.</summary>
    /// <param name="name">What the button says: <c>引用</c>.</param>
    public async Task OpenTool(string name)
    {
        var button = Page.Locator(".settings button, .tools > button", new() { HasTextString = name });
        await button.ClickAsync();
        await Assertions.Expect(button).ToHaveAttributeAsync("aria-expanded", "true");
    }

    /// <summary>Opens whatever can be opened, so that it is looked at too.</summary>
    public Task OpenEverything() => Ask<object?>("""
        async () => {
            document.querySelectorAll('details').forEach(d => d.open = true);
            const closed = () => [...document.querySelectorAll('button[aria-expanded=false]')];
            closed().forEach(button => button.click());
            for (let i = 0; i < 500 && closed().length; i++) await new Promise(done => setTimeout(done, 20));
        }
        """);

    /// <summary>The part of the current address after the base path.</summary>
    public string Path => "/" + _site.Root.MakeRelativeUri(new Uri(Page.Url)).OriginalString;

    public async ValueTask DisposeAsync() => await _context.CloseAsync().WaitAsync(TimeSpan.FromMilliseconds(WaitMilliseconds));

    private void Watch()
    {
        Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") _problems.Enqueue($"{Page.Url}: {message.Type}: {message.Text}");
        };
        Page.PageError += (_, error) => _problems.Enqueue($"{Page.Url}: {error}");
        Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(_site.Root.AbsoluteUri, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                _problems.Enqueue($"{Page.Url}: asked for {request.Url}");
        };
        Page.RequestFailed += (_, request) => _problems.Enqueue($"{Page.Url}: {request.Url} failed: {request.Failure}");
    }
}
