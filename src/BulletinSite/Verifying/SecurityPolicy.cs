using System.Text;
using BulletinSite.Verifying.Html;

namespace BulletinSite.Verifying;

/// <summary>Judges a Content-Security-Policy.</summary>
internal static class SecurityPolicy
{
    /// <summary>What a meta element calls it.</summary>
    public const string Name = "Content-Security-Policy";

    /// <summary>The policy a meta element of the head declares; null when it declares none.</summary>
    public static string? In(HtmlPage page, in HtmlNode meta)
    {
        if (page.Attribute(meta, "http-equiv") is not { } kind || !Ascii.EqualsIgnoreCase(page[kind], Name)) return null;
        return page.Attribute(meta, "content") is { } content ? page.TextOf(content) : "";
    }

    /// <summary>Whether it lets in nothing but the site's own files, and no inline script or style.</summary>
    public static bool IsStrict(string policy)
    {
        var directives = policy.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(directive => directive.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToList();
        return directives.Any(directive => directive[0] == "default-src")
            && directives.All(directive => directive.Skip(1).All(source => source is "'self'" or "'none'" || (source == "data:" && directive[0] == "img-src")));
    }
}
