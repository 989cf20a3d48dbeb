using System.Xml.Linq;
using BulletinSite.Model;

namespace BulletinSite.Feeds;

/// <summary>Tells browsers how the archive is searched (OpenSearch 1.1).</summary>
internal static class OpenSearch
{
    private const int ShortNameLength = 16;

    private static readonly XNamespace Names = "http://a9.com/-/spec/opensearch/1.1/";

    public static string Write(SiteModel model)
    {
        var name = model.Settings.Title.Length <= ShortNameLength ? model.Settings.Title : model.Settings.Publication;
        var root = new XElement(Names + "OpenSearchDescription",
            new XElement(Names + "ShortName", name.Length <= ShortNameLength ? name : name[..ShortNameLength]),
            new XElement(Names + "Description", model.Settings.Description.Length > 0 ? model.Settings.Description : model.Settings.Title),
            new XElement(Names + "InputEncoding", "UTF-8"),
            new XElement(Names + "Url",
                new XAttribute("type", "text/html"),
                new XAttribute("template", model.Address.Absolute(Routes.Search) + "?q={searchTerms}")));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + root + "\n";
    }
}
