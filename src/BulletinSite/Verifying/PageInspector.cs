using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BulletinSite.Model;
using BulletinSite.Rendering;
using BulletinSite.Text;

namespace BulletinSite.Verifying;

/// <summary>Reads one published page as a browser would and reports what is wrong with it.</summary>
internal sealed class PageInspector
{
    private static readonly HtmlParserOptions Options = new() { IsKeepingSourceReferences = true };

    // Elements that load something as soon as the page is opened, and where they say what.
    private static readonly ImmutableArray<(string Element, string Attribute)> Loading =
    [
        ("script", "src"), ("img", "src"), ("img", "srcset"), ("source", "src"), ("source", "srcset"), ("iframe", "src"), ("embed", "src"),
        ("object", "data"), ("video", "src"), ("video", "poster"), ("audio", "src"), ("track", "src"), ("input", "src"), ("form", "action"),
    ];

    private static readonly FrozenSet<string> LoadingRels =
        new[] { "stylesheet", "icon", "preload", "modulepreload", "prefetch", "manifest", "preconnect", "dns-prefetch" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly SiteAddress _address;
    private readonly LinkChecker _links;
    private readonly FrozenDictionary<string, SourceText> _seeds;
    private readonly RenderedFile _file;
    private readonly DiagnosticBag _diagnostics;
    private readonly SourceText _source;

    private PageInspector(SiteAddress address, LinkChecker links, FrozenDictionary<string, SourceText> seeds, RenderedFile file, DiagnosticBag diagnostics)
    {
        _address = address;
        _links = links;
        _seeds = seeds;
        _file = file;
        _diagnostics = diagnostics;
        _source = new SourceText(file.Path.OutputFile, Encoding.UTF8.GetString(file.Bytes.Span));
    }

    public static PageReport Inspect(
        SiteAddress address, LinkChecker links, FrozenDictionary<string, SourceText> seeds, RenderedFile file, DiagnosticBag diagnostics) =>
        new PageInspector(address, links, seeds, file, diagnostics).Inspect();

    private PageReport Inspect()
    {
        var parser = new HtmlParser(Options);
        parser.Error += (_, raised) =>
        {
            if (raised is AngleSharp.Html.Dom.Events.HtmlErrorEvent error) _diagnostics.Add(HtmlDiagnostics.ParseError(At(error.Position.Index), error.Message));
        };
        using var document = parser.ParseDocument(_source.Text);
        var ids = Ids(document);
        CheckStructure(document);
        var fragments = ImmutableArray.CreateBuilder<FragmentLink>();
        foreach (var element in document.All)
        {
            CheckLoading(element);
            CheckInline(element);
            if (element is IHtmlAnchorElement or IHtmlAreaElement or IHtmlLinkElement && element.GetAttribute("href") is { } href) Follow(href, element, ids, fragments);
        }

        var pieces = PublishedText.Read(document.DocumentElement, _seeds, _source.Name, PlaceOf, _diagnostics);
        return new PageReport(_source.Name, [.. ids], fragments.ToImmutable(), [.. pieces]);
    }

    private HashSet<string> Ids(IDocument document)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in document.All)
        {
            if (element.Id is { Length: > 0 } id && !ids.Add(string.Intern(id))) _diagnostics.Add(HtmlDiagnostics.DuplicateId(PlaceOf(element), id));
        }

        return ids;
    }

    private void Follow(string href, IElement element, HashSet<string> ids, ImmutableArray<FragmentLink>.Builder fragments)
    {
        if (_links.Follow(href.Trim(), _file.Path, PlaceOf(element), _diagnostics) is not { Id.Length: > 0 } link) return;
        if (link.File != _source.Name) fragments.Add(link);
        else if (!ids.Contains(link.Id)) _diagnostics.Add(LinkDiagnostics.NoSuchFragment(link.Place, link.File, link.Id));
    }

    private void CheckStructure(IDocument document)
    {
        var whole = DiagnosticPlace.WholeFile(_source.Name);
        foreach (var lack in PageRequirements.Lacks(document, _file.Page!, _address.IsAbsolute)) _diagnostics.Add(HtmlDiagnostics.Missing(whole, lack));
        var headings = document.QuerySelectorAll("h1").Length;
        if (headings != 1) _diagnostics.Add(HtmlDiagnostics.HeadingCount(whole, headings));
        foreach (var policy in document.QuerySelectorAll("head > meta[http-equiv='Content-Security-Policy' i]"))
        {
            var text = policy.GetAttribute("content") ?? "";
            if (!SecurityPolicy.IsStrict(text)) _diagnostics.Add(HtmlDiagnostics.WeakPolicy(PlaceOf(policy), text));
        }
    }

    private void CheckLoading(IElement element)
    {
        foreach (var (name, attribute) in Loading)
        {
            if (element.LocalName == name && element.GetAttribute(attribute) is { } value) CheckOwn(value, element);
        }

        if (element is IHtmlLinkElement && element.GetAttribute("href") is { } href && RelsOf(element).Any(LoadingRels.Contains)) CheckOwn(href, element);
    }

    private static string[] RelsOf(IElement element) =>
        (element.GetAttribute("rel") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private void CheckOwn(string value, IElement element)
    {
        foreach (var candidate in value.Split(','))
        {
            var href = candidate.Trim().Split(' ')[0];
            var isForeign = href.StartsWith("//", StringComparison.Ordinal)
                || (Uri.TryCreate(href, UriKind.Absolute, out var uri) && uri.Scheme is not "file" && (_address.Origin is null || uri.GetLeftPart(UriPartial.Authority) != _address.Origin));
            if (isForeign) _diagnostics.Add(HtmlDiagnostics.ThirdParty(PlaceOf(element), href));
            else if (element is not IHtmlLinkElement && href.Length > 0) _links.Follow(href, _file.Path, PlaceOf(element), _diagnostics);
        }
    }

    private void CheckInline(IElement element)
    {
        if (element.LocalName == "style") _diagnostics.Add(HtmlDiagnostics.Inline(PlaceOf(element), "a style element"));
        if (element.HasAttribute("style")) _diagnostics.Add(HtmlDiagnostics.Inline(PlaceOf(element), "a style attribute"));
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)) _diagnostics.Add(HtmlDiagnostics.Inline(PlaceOf(element), $"an {attribute.Name} attribute"));
        }

        if (element.LocalName != "script") return;
        if (element.GetAttribute("type") == "application/ld+json") CheckJson(element);
        else if (!element.HasAttribute("src")) _diagnostics.Add(HtmlDiagnostics.Inline(PlaceOf(element), "an inline script"));
    }

    private void CheckJson(IElement script)
    {
        try
        {
            using var json = JsonDocument.Parse(script.TextContent);
        }
        catch (JsonException problem)
        {
            _diagnostics.Add(HtmlDiagnostics.BrokenJsonLd(PlaceOf(script), problem.Message));
        }
    }

    private DiagnosticPlace PlaceOf(INode node) => node is IElement { SourceReference: { } reference }
        ? At(reference.Position.Index)
        : DiagnosticPlace.WholeFile(_source.Name);

    private DiagnosticPlace At(int index) => new SourceSpan(_source, new TextSpan(Math.Clamp(index, 0, _source.Text.Length), 0));
}
