using System.Collections.Immutable;
using System.Text;
using BulletinSite.Model;
using BulletinSite.Model.Pages;
using BulletinSite.Rendering;
using BulletinSite.Text;

namespace BulletinSite.Feeds;

/// <summary>The files that tell machines what the site has and whose it is: sitemap, Atom feed, robots.txt, the domain.</summary>
internal static class SiteFeeds
{
    public static IEnumerable<PlannedFile> Files(SiteModel model, ImmutableArray<Page> pages, DiagnosticBag diagnostics)
    {
        var files = new List<PlannedFile>();
        if (model.Address.IsAbsolute)
        {
            files.AddRange(Sitemap.Files(model, pages));
            files.Add(File(Routes.OpenSearch, "the description of the search", () => OpenSearch.Write(model)));
            if (model.HasFeed) files.Add(File(Routes.Feed, "the Atom feed", () => AtomFeed.Write(model)));
            else diagnostics.Add(RenderDiagnostics.NoContentDate());
        }
        else diagnostics.Add(RenderDiagnostics.NoAddress());
        if (OwnDomain(model) is { } domain) files.Add(File(UrlPath.File("CNAME"), "the site's own domain", () => domain + "\n"));
        files.Add(File(UrlPath.File("robots.txt"), "robots.txt", () => Robots.Write(model)));
        return files;
    }

    // Hosts of static sites read the domain from there. It is the archive's own only where its settings name it, not where a command does.
    private static string? OwnDomain(SiteModel model)
    {
        if (!SiteAddress.TryParse(model.Settings.BaseUrl, out var own) || own != model.Address || own.BasePath != "/" || own.Host is not { } host) return null;
        return Uri.CheckHostName(host) == UriHostNameType.Dns && host.Contains('.', StringComparison.Ordinal) && !host.EndsWith(".github.io", StringComparison.Ordinal) ? host : null;
    }

    public static PlannedFile File(UrlPath path, string what, Func<string> write) =>
        new(path, what, null, (_, _) => Encoding.UTF8.GetBytes(write()));
}
