using System.Text;
using BulletinSite.Verifying.Html;

namespace BulletinSite.Tests.Verifying.Html;

/// <summary>Lays one page out with both readers and writes down what each saw.</summary>
internal static class ReadersSideBySide
{
    private static readonly BrowserHtmlReader Browser = new();

    /// <summary>What the strict reader saw; null when it left the page to the other.</summary>
    public static string? Strict(byte[] bytes)
    {
        var page = new HtmlPage();
        return new StrictHtmlReader().TryRead(bytes, page) ? Encoding.UTF8.GetString(HtmlOutline.Of(page)) : null;
    }

    /// <summary>What a browser sees, and what it complains of.</summary>
    public static (string Seen, int Errors) AsBrowser(byte[] bytes)
    {
        var (page, errors) = (new HtmlPage(), 0);
        Browser.Read(bytes, page, (_, _) => errors++);
        return (Encoding.UTF8.GetString(HtmlOutline.Of(page)), errors);
    }

    /// <summary>Whether the strict reader accepted the page; fails when it accepted what a browser reads otherwise or complains of.</summary>
    public static bool Agree(byte[] bytes)
    {
        if (Strict(bytes) is not { } strict) return false;
        var (seen, errors) = AsBrowser(bytes);
        Assert.Equal(seen, strict);
        Assert.True(errors == 0, Encoding.UTF8.GetString(bytes));
        return true;
    }
}
