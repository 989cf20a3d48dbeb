using System.Collections.Immutable;
using System.Text;
using BulletinSite.Model;
using BulletinSite.Model.Pages;
using BulletinSite.Rendering;
using BulletinSite.Text;

namespace BulletinSite.Feeds;

/// <summary>The files that tell machines what the site has: sitemap, Atom feed, robots.txt.</summary>
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
        files.Add(File(UrlPath.File("robots.txt"), "robots.txt", () => Robots.Write(model)));
        return files;
    }

    public static PlannedFile File(UrlPath path, string what, Func<string> write) =>
        new(path, what, null, _ => Encoding.UTF8.GetBytes(write()));
}
