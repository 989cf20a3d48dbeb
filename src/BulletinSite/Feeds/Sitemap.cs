using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using BulletinSite.Model;
using BulletinSite.Model.Pages;
using BulletinSite.Rendering;

namespace BulletinSite.Feeds;

/// <summary>The list of all pages for search engines: one file, or an index of several where there are too many for one.</summary>
internal static class Sitemap
{
    /// <summary>The protocol's limit.</summary>
    private const int AddressesPerFile = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static IEnumerable<PlannedFile> Files(SiteModel model, ImmutableArray<Page> pages, int addressesPerFile = AddressesPerFile)
    {
        ImmutableArray<UrlPath> listed = [.. pages.Where(page => page.IsListed).Select(page => page.Path)];
        if (listed.Length <= addressesPerFile) return [SiteFeeds.File(Routes.Sitemap, "the sitemap", () => Write(model, listed, "urlset", "url"))];

        var parts = listed.Chunk(addressesPerFile).Select((part, i) =>
            (Path: UrlPath.File(string.Create(CultureInfo.InvariantCulture, $"sitemap-{i + 1}.xml")), Pages: part)).ToList();
        return parts.Select(part => SiteFeeds.File(part.Path, "a part of the sitemap", () => Write(model, part.Pages, "urlset", "url")))
            .Prepend(SiteFeeds.File(Routes.Sitemap, "the sitemap", () => Write(model, parts.Select(part => part.Path), "sitemapindex", "sitemap")));
    }

    private static string Write(SiteModel model, IEnumerable<UrlPath> paths, string root, string item)
    {
        // Addresses are plain ASCII without any mark that XML knows.
        var changed = model.Options.ContentDate is { } date ? $"<lastmod>{W3C(date)}</lastmod>" : "";
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        xml.Append('<').Append(root).Append(" xmlns=\"").Append(Namespace).Append("\">\n");
        foreach (var path in paths)
        {
            xml.Append('<').Append(item).Append("><loc>").Append(model.Address.Absolute(path)).Append("</loc>").Append(changed)
                .Append("</").Append(item).Append(">\n");
        }

        return xml.Append("</").Append(root).Append(">\n").ToString();
    }

    public static string W3C(DateTimeOffset date) => date.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
