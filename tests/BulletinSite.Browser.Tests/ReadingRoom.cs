using Microsoft.Playwright;

namespace BulletinSite.Browser.Tests;

/// <summary>What all tests share: a browser, and the site at the root of a host and under a base path. Made once for a run.</summary>
public sealed class ReadingRoom : IAsyncLifetime
{
    /// <summary>The longest a test may take; nothing here waits without a limit.</summary>
    public const int TestMilliseconds = 120_000;

    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    private readonly Lazy<BuiltSite> _atRoot = new(() => new BuiltSite("/", ""));
    private readonly Lazy<BuiltSite> _underPath = new(() => new BuiltSite("https://example.org/repo/", "repository: https://github.com/example/bulletin\n"));
    private IPlaywright? _driver;
    private IBrowser? _browser;

    /// <summary>The site at <c>/</c>, whose absolute address and repository nobody has named.</summary>
    public BuiltSite AtRoot => _atRoot.Value;

    /// <summary>The site at <c>/repo/</c>, as it is published: with an absolute address and a repository.</summary>
    public BuiltSite UnderPath => _underPath.Value;

    /// <summary>The site at a base path.</summary>
    public BuiltSite At(string basePath) => basePath == "/" ? AtRoot : UnderPath;

    public async Task InitializeAsync()
    {
        if (Chromium.Lack is { } lack)
        {
            if (Chromium.IsRequired) throw new InvalidOperationException(lack);
            Console.Error.WriteLine("browser tests are skipped: " + lack);
            return;
        }

        Assertions.SetDefaultExpectTimeout((float)StartLimit.TotalMilliseconds);
        _driver = await Playwright.CreateAsync().WaitAsync(StartLimit);
        _browser = await _driver.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium.Path,
            Headless = true,
            Args = Chromium.Arguments,
            Timeout = (float)StartLimit.TotalMilliseconds,
        });
    }

    /// <summary>Opens a window of its own, which remembers nothing of the others.</summary>
    public async Task<Visit> Visit(BuiltSite site, BrowserNewContextOptions? options = null) =>
        await Browser.Tests.Visit.Begin(_browser ?? throw new InvalidOperationException("there is no browser"), site, options ?? new BrowserNewContextOptions());

    /// <summary>Opens a window that looks at something else than the site.</summary>
    public async Task<IPage> Window(BrowserNewContextOptions? options = null)
    {
        var context = await (_browser ?? throw new InvalidOperationException("there is no browser")).NewContextAsync(options);
        context.SetDefaultTimeout((float)StartLimit.TotalMilliseconds);
        return await context.NewPageAsync();
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.CloseAsync().WaitAsync(StartLimit);
        _driver?.Dispose();
        if (_atRoot.IsValueCreated) _atRoot.Value.Dispose();
        if (_underPath.IsValueCreated) _underPath.Value.Dispose();
    }
}
