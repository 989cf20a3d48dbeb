using System.Collections.Frozen;
using System.Collections.Immutable;
using BulletinSite.Model.Pages;
using BulletinSite.Model.Views;
using BulletinSite.Verifying.Html;

namespace BulletinSite.Verifying;

/// <summary>What every page must have, and what pages of one type must have besides; ticked off as the page's elements are read.</summary>
/// <remarks>One walk over the page instead of a query for each requirement: a query is a walk of its own, and there are twenty of them.</remarks>
internal sealed class PageRequirements
{
    private static readonly ImmutableArray<RequiredElement> OfEveryPage =
    [
        new("<meta charset>", "meta", "charset", "utf-8", IgnoresCase: true),
        new("<meta name=viewport>", "meta", "name", "viewport"),
        new("security policy (<meta http-equiv=Content-Security-Policy>)", "meta", "http-equiv", SecurityPolicy.Name, IgnoresCase: true),
        new("main element", "main", "id", IsInHead: false),
        new("style sheet", "link", "rel", "stylesheet", Also: "href"),
    ];

    private static readonly RequiredElement Canonical = new("<link rel=canonical>", "link", "rel", "canonical", Also: "href");

    private static readonly FrozenDictionary<string, ImmutableArray<RequiredElement>> OfType =
        new Dictionary<string, ImmutableArray<RequiredElement>>(StringComparer.Ordinal)
        {
            [HomeView.Members.Name] = [Property("og:title"), JsonLd()],
            [IssueView.Members.Name] = [Property("og:title"), Meta("DC.title"), Meta("DC.source"), JsonLd()],
            [ArticleView.Members.Name] = [Property("og:title"), Meta("citation_title"), Meta("DC.title"), Meta("DC.type"), Meta("DC.source"), JsonLd()],
            [TagView.Members.Name] = [JsonLd()],
            [NameView.Members.Name] = [JsonLd()],
            [AnnualView.Members.Name] = [JsonLd()],
        }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly List<RequiredElement> _open = [];
    private string? _firstLink;
    private string? _main;
    private bool _hasLanguage;
    private bool _hasTitle;

    /// <summary>How many headings of the first level were read.</summary>
    public int Headings { get; private set; }

    /// <summary>Begins with another page.</summary>
    public void Begin(Page page, bool hasAddress)
    {
        (_firstLink, _main, _hasLanguage, _hasTitle, Headings) = (null, null, false, false, 0);
        _open.Clear();
        _open.AddRange(OfEveryPage.AsSpan());
        _open.AddRange(OfType.GetValueOrDefault(page.Type.Name, []).AsSpan());
        if (hasAddress && page.Path.IsPage) _open.Add(Canonical);
    }

    /// <summary>Reads the page's next element, in the order they stand in.</summary>
    /// <param name="page">The page.</param>
    /// <param name="index">The element among its nodes.</param>
    /// <param name="parent">The element around it; null around the outermost.</param>
    public void Read(HtmlPage page, int index, string? parent)
    {
        ref readonly var element = ref page.Nodes[index];
        switch (element.Name)
        {
            case "h1": Headings++; break;
            case "main": _main ??= page.Attribute(element, "id") is { } id ? page.TextOf(id) : ""; break;
            case "a" when _firstLink is null && page.Attribute(element, "href") is { } href: _firstLink = page.TextOf(href); break;
            case "html" when parent is null: _hasLanguage = page.Attribute(element, "lang") is { Length: > 0 }; break;
            case "title" when parent == "head": _hasTitle |= HasText(page, index); break;
        }

        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].IsMetBy(element, page, parent == "head")) _open.RemoveAt(i);
        }
    }

    /// <summary>What the page lacks, in words, now that all its elements were read.</summary>
    public IEnumerable<string> Lacks(HtmlPage page)
    {
        if (!page.HasDoctype) yield return "doctype";
        if (!_hasTitle) yield return "title";
        if (!_hasLanguage) yield return "language on html";
        if (_firstLink is not ['#', ..] || _main != _firstLink[1..]) yield return "skip link to main as its first link";
        foreach (var required in _open) yield return required.What;
    }

    private static bool HasText(HtmlPage page, int title)
    {
        for (var i = title + 1; i < page.Nodes.Length && page.Nodes[i].Kind == HtmlNodeKind.Text; i++)
        {
            if (!string.IsNullOrWhiteSpace(page.TextOf(page.Nodes[i].Text))) return true;
        }

        return false;
    }

    private static RequiredElement Meta(string name) => new($"<meta name=\"{name}\">", "meta", "name", name, Also: "content");

    private static RequiredElement Property(string name) => new($"<meta property=\"{name}\">", "meta", "property", name, Also: "content");

    private static RequiredElement JsonLd() => new("structured data (head.json_ld)", "script", "type", "application/ld+json", IsInHead: false);
}
