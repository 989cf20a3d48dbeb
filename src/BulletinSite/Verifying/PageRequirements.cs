using System.Collections.Frozen;
using System.Collections.Immutable;
using AngleSharp.Dom;
using BulletinSite.Model.Pages;
using BulletinSite.Model.Views;

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
        }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly List<RequiredElement> _open;
    private string? _firstLink;
    private IElement? _main;

    public PageRequirements(Page page, bool hasAddress)
    {
        _open = [.. OfEveryPage, .. OfType.GetValueOrDefault(page.Type.Name, [])];
        if (hasAddress && page.Path.IsPage) _open.Add(Canonical);
    }

    /// <summary>How many headings of the first level were read.</summary>
    public int Headings { get; private set; }

    /// <summary>Reads the page's next element, in the order they stand in.</summary>
    public void Read(IElement element)
    {
        switch (element.LocalName)
        {
            case "h1": Headings++; break;
            case "main": _main ??= element; break;
            case "a": _firstLink ??= element.GetAttribute("href"); break;
        }

        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].IsMetBy(element)) _open.RemoveAt(i);
        }
    }

    /// <summary>What the page lacks, in words, now that all its elements were read.</summary>
    public IEnumerable<string> Lacks(IDocument document)
    {
        if (document.Doctype is null) yield return "doctype";
        if (string.IsNullOrWhiteSpace(document.Title)) yield return "title";
        if (document.DocumentElement.GetAttribute("lang") is not { Length: > 0 }) yield return "language on html";
        if (_firstLink is not ['#', ..] || _main?.Id != _firstLink[1..]) yield return "skip link to main as its first link";
        foreach (var required in _open) yield return required.What;
    }

    private static RequiredElement Meta(string name) => new($"<meta name=\"{name}\">", "meta", "name", name, Also: "content");

    private static RequiredElement Property(string name) => new($"<meta property=\"{name}\">", "meta", "property", name, Also: "content");

    private static RequiredElement JsonLd() => new("structured data (head.json_ld)", "script", "type", "application/ld+json", IsInHead: false);
}
