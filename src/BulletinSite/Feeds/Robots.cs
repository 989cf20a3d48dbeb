using BulletinSite.Model;

namespace BulletinSite.Feeds;

/// <summary>Tells crawlers that everything may be read, and where the sitemap is. Counts only at the root of a host.</summary>
internal static class Robots
{
    public static string Write(SiteModel model)
    {
        var sitemap = model.Address.Absolute(Routes.Sitemap);
        return "User-agent: *\nAllow: /\n" + (sitemap is null ? "" : $"Sitemap: {sitemap}\n");
    }
}
