using System.Text;
using System.Xml;
using BulletinSite.Model;
using BulletinSite.Model.Pages;

namespace BulletinSite.Feeds;

/// <summary>The latest issues' articles as an Atom feed (RFC 4287), with ids that outlive the site's address (RFC 4151).</summary>
internal static class AtomFeed
{
    private const int Entries = 100;
    private const string Atom = "http://www.w3.org/2005/Atom";

    // RFC 4151 asks for a date on which the host was in the archive's hands. It is a part of every id and must never change.
    private const string HeldSince = "2025";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = "", NewLineChars = "\n" };

    public static string Write(SiteModel model)
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, Settings))
        {
            var settings = model.Settings;
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, settings.Language);
            xml.WriteElementString("id", Atom, Id(model, "feed"));
            // The order is the newspaper's, not that of the work on the archive.
            xml.WriteElementString("title", Atom, settings.Title);
            xml.WriteElementString("updated", Atom, Updated(model));
            Link(xml, "self", model.Address.Absolute(Routes.Feed)!, "application/atom+xml");
            Link(xml, "alternate", model.Address.Absolute(UrlPath.Root)!, "text/html");
            Person(xml, settings.Publisher.Length > 0 ? settings.Publisher : settings.Publication);
            if (settings.Rights.Length > 0) xml.WriteElementString("rights", Atom, settings.Rights);
            xml.WriteElementString("generator", Atom, "BulletinSite");
            foreach (var entry in SiteModel.LatestFirst(model.Issues).SelectMany(issue => issue.Articles).Take(Entries)) Entry(xml, entry, model);
            xml.WriteEndElement();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void Entry(XmlWriter xml, ArticleEntry entry, SiteModel model)
    {
        var article = entry.Content.Article;
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("id", Atom, Id(model, "article/" + entry.Content.Id));
        xml.WriteElementString("title", Atom, ArticleText.Name(article));
        xml.WriteElementString("updated", Atom, Updated(model));
        if (PublicationTime.Of(entry.Issue, model.Settings) is { } published) xml.WriteElementString("published", Atom, published);
        foreach (var author in article.Authors) Person(xml, author);
        foreach (var tag in entry.Content.Tags)
        {
            xml.WriteStartElement("category", Atom);
            xml.WriteAttributeString("term", tag.Tag.Slug);
            xml.WriteAttributeString("scheme", model.Address.Absolute(Routes.Tags));
            xml.WriteAttributeString("label", tag.Tag.Label);
            xml.WriteEndElement();
        }

        Link(xml, "alternate", model.Address.Absolute(entry.Path)!, "text/html");
        xml.WriteStartElement("summary", Atom);
        xml.WriteAttributeString("type", "text");
        xml.WriteString(ArticleText.Excerpt(article));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string Id(SiteModel model, string specific) => $"tag:{model.Address.Host},{HeldSince}:{specific}";

    private static string Updated(SiteModel model) => Sitemap.W3C(model.Options.ContentDate!.Value);

    private static void Link(XmlWriter xml, string rel, string href, string type)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    private static void Person(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Atom);
        xml.WriteElementString("name", Atom, name);
        xml.WriteEndElement();
    }
}
