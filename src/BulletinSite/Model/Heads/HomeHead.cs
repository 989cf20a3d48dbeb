using BulletinSite.Model.Pages;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Heads;

/// <summary>What the front page says of the archive and the newspaper.</summary>
internal static class HomeHead
{
    public static HeadView Build(PageContext context)
    {
        var settings = context.Model.Settings;
        var head = new HeadBuilder(context, UrlPath.Root, settings.Title, settings.Description);
        head.OpenGraph("website");
        if (context.Model.HasFeed) head.Link("alternate", Routes.Feed, "application/atom+xml", settings.Title);
        head.OpenSearch();
        head.Node(new JsonLdNode("WebSite")
            .Add("@id", head.Absolute(UrlPath.Root) is { } root ? root + "#site" : null)
            .Add("name", settings.Title)
            .Add("url", head.Absolute(UrlPath.Root))
            .Add("description", settings.Description)
            .Add("inLanguage", settings.Language));
        head.Node(Newspaper(head, context));
        return head.Build([]);
    }

    /// <summary>The newspaper, described.</summary>
    public static JsonLdNode Newspaper(HeadBuilder head, PageContext context)
    {
        var settings = context.Model.Settings;
        return new JsonLdNode("Newspaper")
            .Add("@id", NewspaperId(head))
            .Add("name", settings.Publication)
            .Add("issn", settings.Issn)
            .Add("identifier", settings.SerialNumber)
            .Add("publisher", settings.Publisher.Length == 0 ? null : new JsonLdNode("Organization").Add("name", settings.Publisher))
            .Add("inLanguage", settings.Language);
    }

    /// <summary>The newspaper as described on the home page; null where addresses are not known.</summary>
    public static JsonLdNode? NewspaperReference(HeadBuilder head) => NewspaperId(head) is { } id ? JsonLdNode.Reference(id) : null;

    private static string? NewspaperId(HeadBuilder head) => head.Absolute(UrlPath.Root) is { } root ? root + "#newspaper" : null;
}
