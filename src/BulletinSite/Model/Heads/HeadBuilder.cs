using System.Collections.Immutable;
using BulletinSite.Model.Pages;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Heads;

/// <summary>Collects what a page says about itself. What is not known is left out, never printed empty.</summary>
internal sealed class HeadBuilder
{
    private readonly PageContext _context;
    private readonly UrlPath _path;
    private readonly string _title;
    private readonly string _description;
    // An article says some thirty things.
    private readonly ImmutableArray<MetaView>.Builder _metas = ImmutableArray.CreateBuilder<MetaView>(32);
    private readonly ImmutableArray<HeadLinkView>.Builder _links = ImmutableArray.CreateBuilder<HeadLinkView>();
    private readonly List<JsonLdNode> _graph = [];

    /// <param name="context">The site.</param>
    /// <param name="path">The page.</param>
    /// <param name="title">The page's name; the archive's is added.</param>
    /// <param name="description">One sentence; may be empty.</param>
    public HeadBuilder(PageContext context, UrlPath path, string title, string description)
    {
        _context = context;
        _path = path;
        _title = title;
        _description = description;
        // The address to find a page under is the one to cite it by (RFC 8574).
        if (Canonical is { } address) _links.Add(new HeadLinkView("canonical cite-as", address));
        if (context.Model.Settings.License is { Length: > 0 } license) _links.Add(new HeadLinkView("license", license));
    }

    // The page for unknown addresses stands at all of them.
    private string? Canonical => _path.IsPage ? Absolute(_path) : null;

    public string? Absolute(UrlPath path) => _context.Model.Address.Absolute(path);

    public void Meta(string name, string? content)
    {
        if (!string.IsNullOrEmpty(content)) _metas.Add(new MetaView(name, null, content));
    }

    public void Property(string name, string? content)
    {
        if (!string.IsNullOrEmpty(content)) _metas.Add(new MetaView(null, name, content));
    }

    /// <summary>A value two vocabularies ask for, in one element: article pages are counted in hundreds of thousands.</summary>
    public void Both(string name, string property, string? content)
    {
        if (!string.IsNullOrEmpty(content)) _metas.Add(new MetaView(name, property, content));
    }

    /// <summary>A page or file of the site beside this one.</summary>
    public void Link(string rel, UrlPath? path, string? type = null, string? title = null)
    {
        if (path is { } known) _links.Add(new HeadLinkView(rel, _context.Link(known), type, title));
    }

    /// <summary>Lets a browser offer the archive's search in its own box; that needs the site's absolute address.</summary>
    public void OpenSearch()
    {
        if (_context.Model.Address.IsAbsolute) Link("search", Routes.OpenSearch, "application/opensearchdescription+xml", _context.Model.Settings.Title);
    }

    /// <summary>What every page tells those who share it.</summary>
    public void OpenGraph(string type)
    {
        Property("og:type", type);
        Both("DC.title", "og:title", _title);
        Both("description", "og:description", _description);
        Both("DC.identifier", "og:url", Canonical);
        Both("prism.publicationName", "og:site_name", _context.Model.Settings.Publication);
        Meta("twitter:card", "summary");
        Property("og:locale", _context.Model.Settings.Language.StartsWith("zh", StringComparison.Ordinal) ? "zh_CN" : null);
    }

    public void Node(JsonLdNode node) => _graph.Add(node);

    public HeadView Build(ImmutableArray<LinkView> crumbs)
    {
        if (Breadcrumbs(crumbs) is { } list) _graph.Add(list);
        var site = _context.Model.Settings.Title;
        return new HeadView(
            _title == site ? site : $"{_title} - {site}", Canonical, _metas.DrainToImmutable(), _links.DrainToImmutable(),
            _graph.Count == 0 ? null : JsonLd.Write(_graph));
    }

    // The way from the home page to this one, both left out as search engines know them; every step needs an absolute address, or it says nothing.
    private JsonLdNode? Breadcrumbs(ImmutableArray<LinkView> crumbs)
    {
        if (_context.Model.Address.Origin is not { } origin || crumbs.Length < 3) return null;
        return new JsonLdNode("BreadcrumbList")
            .Add("itemListElement", crumbs.Skip(1).Where(crumb => crumb.Url is not null).Select((crumb, i) => new JsonLdNode("ListItem")
                .Add("position", i + 1)
                .Add("name", crumb.Label)
                .Add("item", origin + crumb.Url)));
    }
}
