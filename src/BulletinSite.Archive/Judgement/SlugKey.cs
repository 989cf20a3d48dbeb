using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Judgement.Yaml;

namespace BulletinSite.Archive.Judgement;

/// <summary>Reads the key <c>slug</c>, which has one form everywhere.</summary>
internal static class SlugKey
{
    public static string Read(MapReader entry)
    {
        var slug = entry.RequiredText("slug");
        if (slug.Length > 0 && !Slug.IsValid(slug))
            entry.Report("slug", $"is no address part: \"{slug}\"", "use small letters, digits and single hyphens");
        return slug;
    }
}
