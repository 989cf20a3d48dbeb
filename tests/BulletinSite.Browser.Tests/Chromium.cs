using System.Runtime.InteropServices;

namespace BulletinSite.Browser.Tests;

/// <summary>The browser of this machine. None is ever downloaded.</summary>
/// <remarks><c>BULLETIN_CHROMIUM</c> names another one; <c>BULLETIN_BROWSER=required</c> makes its absence a failure.</remarks>
internal static class Chromium
{
    private static readonly string[] Usual =
    [
        "/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    public static string? Path { get; } = (Environment.GetEnvironmentVariable("BULLETIN_CHROMIUM") is { Length: > 0 } named ? [named] : Usual).FirstOrDefault(File.Exists);

    /// <summary>Why there is nothing to test with; null when there is.</summary>
    public static string? Lack { get; } = FindLack();

    public static bool IsRequired { get; } = Environment.GetEnvironmentVariable("BULLETIN_BROWSER") == "required";

    public static string[] Arguments { get; } =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        // Whatever a page asks for, nothing leaves this machine.
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
    ];

    private static string? FindLack()
    {
        if (Path is null) return "no Chromium on this machine: install the package chromium, or name one in BULLETIN_CHROMIUM";
        var drivers = System.IO.Path.Combine(AppContext.BaseDirectory, ".playwright", "node");
        return Directory.Exists(drivers) ? null : $"no driver for {RuntimeInformation.RuntimeIdentifier} beside the tests";
    }
}
