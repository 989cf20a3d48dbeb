using BulletinSite.Verifying;
using BulletinSite.Verifying.Html;

namespace BulletinSite.Serving;

/// <summary>The policy a page is published with. Hosts that send no headers leave it to the page itself; here it is sent as well.</summary>
internal static class PagePolicy
{
    /// <summary>For what is no page, and for a page that declares none.</summary>
    public const string Strict = "default-src 'self'; base-uri 'none'";

    // What a page cannot say of itself.
    private const string NoFrames = "; frame-ancestors 'none'";

    public static string Of(string file, ReadOnlyMemory<byte> bytes) => (IsPage(file) ? DeclaredBy(bytes) ?? Strict : Strict) + NoFrames;

    public static bool IsPage(string file) => file.EndsWith(".html", StringComparison.Ordinal);

    private static string? DeclaredBy(ReadOnlyMemory<byte> bytes)
    {
        var page = new HtmlPage();
        if (!new StrictHtmlReader().TryRead(bytes, page)) new BrowserHtmlReader().Read(bytes, page, static (_, _) => { });
        foreach (var node in page.Nodes)
        {
            // A header is one line.
            if (node is { Kind: HtmlNodeKind.Open, Name: "meta" } && SecurityPolicy.In(page, node) is { } policy && !policy.Any(char.IsControl)) return policy;
        }

        return null;
    }
}
