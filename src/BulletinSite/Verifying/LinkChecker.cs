using System.Collections.Frozen;
using BulletinSite.Model;
using BulletinSite.Text;

namespace BulletinSite.Verifying;

/// <summary>Knows every file the site will have, and follows links to them.</summary>
internal sealed class LinkChecker(SiteAddress address, FrozenSet<string> files)
{
    /// <summary>Follows a link; what it leads to inside the site, or null when it leaves the site or leads nowhere, which is then in the bag.</summary>
    /// <param name="href">As printed.</param>
    /// <param name="page">The page it stands on.</param>
    /// <param name="place">Where it stands, for messages.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public FragmentLink? Follow(string href, UrlPath page, DiagnosticPlace place, DiagnosticBag diagnostics)
    {
        var local = href;
        if (Scheme(href) is { } scheme)
        {
            if (scheme is not ("http" or "https" or "mailto" or "tel"))
            {
                diagnostics.Add(LinkDiagnostics.UnsafeScheme(place, href));
                return null;
            }

            if (address.Origin is not { } origin || !href.StartsWith(origin + address.BasePath, StringComparison.Ordinal)) return null;
            local = href[origin.Length..];
        }
        else if (href.StartsWith("//", StringComparison.Ordinal)) return null;

        var hash = local.IndexOf('#', StringComparison.Ordinal);
        var (target, fragment) = hash < 0 ? (local, "") : (local[..hash], Uri.UnescapeDataString(local[(hash + 1)..]));
        var query = target.IndexOf('?', StringComparison.Ordinal);
        if (query >= 0) target = target[..query];
        if (target.Length == 0) return new FragmentLink(page.OutputFile, fragment, place);
        var path = Resolve(target, page);
        if (!path.StartsWith(address.BasePath, StringComparison.Ordinal))
        {
            diagnostics.Add(LinkDiagnostics.OutsideBase(place, href, address.BasePath));
            return null;
        }

        var inside = path[address.BasePath.Length..];
        var file = inside.Length == 0 || inside[^1] == '/' ? inside + "index.html" : inside;
        if (files.Contains(file)) return new FragmentLink(file, fragment, place);
        diagnostics.Add(LinkDiagnostics.NothingThere(place, href, files.Contains(file + "/index.html")));
        return null;
    }

    // As a browser does; the host is never asked.
    private string Resolve(string target, UrlPath page) => target[0] == '/'
        ? target
        : Uri.UnescapeDataString(new Uri(new Uri("http://site" + address.Link(page)), target).AbsolutePath);

    private static string? Scheme(string href)
    {
        var end = href.AsSpan().IndexOfAny(":/?#");
        return end > 0 && href[end] == ':' ? href[..end].ToLowerInvariant() : null;
    }
}
