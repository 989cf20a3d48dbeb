using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BulletinSite.Model;
using BulletinSite.Rendering;
using BulletinSite.Text;

namespace BulletinSite.Verifying;

/// <summary>Reads one published page as a browser would and reports what is wrong with it.</summary>
internal sealed class PageInspector
{
    // Elements that load something as soon as the page is opened, and where they say what.
    private static readonly FrozenDictionary<string, ImmutableArray<string>> Loading = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal)
    {
        ["script"] = ["src"], ["img"] = ["src", "srcset"], ["source"] = ["src", "srcset"], ["iframe"] = ["src"], ["embed"] = ["src"],
        ["object"] = ["data"], ["video"] = ["src", "poster"], ["audio"] = ["src"], ["track"] = ["src"], ["input"] = ["src"], ["form"] = ["action"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> LoadingRels =
        new[] { "stylesheet", "icon", "preload", "modulepreload", "prefetch", "manifest", "preconnect", "dns-prefetch" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly SiteAddress _address;
    private readonly LinkChecker _links;
    private readonly FrozenDictionary<string, SourceText> _seeds;
    private readonly RenderedFile _file;
    private readonly DiagnosticBag _diagnostics;
    private readonly SourceText _source;
    private readonly PageRequirements _requirements;
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<FragmentLink> _fragments = [];

    private PageInspector(SiteAddress address, LinkChecker links, FrozenDictionary<string, SourceText> seeds, RenderedFile file, DiagnosticBag diagnostics)
    {
        _address = address;
        _links = links;
        _seeds = seeds;
        _file = file;
        _diagnostics = diagnostics;
        _source = new SourceText(file.Path.OutputFile, Encoding.UTF8.GetString(file.Bytes.Span));
        _requirements = new PageRequirements(file.Page!, address.IsAbsolute);
    }

    public static PageReport Inspect(
        HtmlReader html, SiteAddress address, LinkChecker links, FrozenDictionary<string, SourceText> seeds, RenderedFile file, DiagnosticBag diagnostics)
    {
        var inspector = new PageInspector(address, links, seeds, file, diagnostics);
        return html.Read(inspector._source.Text, inspector.ParseError, inspector.Inspect);
    }

    private void ParseError(int index, string error) => _diagnostics.Add(HtmlDiagnostics.ParseError(At(index), error));

    private PageReport Inspect(IDocument document)
    {
        Walk(document);
        var whole = DiagnosticPlace.WholeFile(_source.Name);
        foreach (var lack in _requirements.Lacks(document)) _diagnostics.Add(HtmlDiagnostics.Missing(whole, lack));
        if (_requirements.Headings != 1) _diagnostics.Add(HtmlDiagnostics.HeadingCount(whole, _requirements.Headings));
        var fragments = FragmentsElsewhere();
        var pieces = PublishedText.Read(document.DocumentElement, _seeds, _source.Name, PlaceOf, _diagnostics);
        return new PageReport(_source.Name, [.. _ids], fragments, [.. pieces]);
    }

    // By index: an enumerator for every element of every page is most of what the walk would allocate.
    private void Walk(INode parent)
    {
        var children = parent.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is not IElement element) continue;
            Check(element);
            Walk(element);
        }
    }

    private void Check(IElement element)
    {
        _requirements.Read(element);
        CheckKind(element);
        var loading = Loading.GetValueOrDefault(element.LocalName, []);
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            var (name, value) = (attributes[i]!.Name, attributes[i]!.Value);
            if (loading.Contains(name)) CheckLoaded(name, value, element);
            if (name == "id") AddId(value, element);
            else if (name == "href") CheckLink(value, element);
            else if (name == "style") _diagnostics.Add(HtmlDiagnostics.Inline(PlaceOf(element), "a style attribute"));
            else if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase)) _diagnostics.Add(HtmlDiagnostics.Inline(PlaceOf(element), $"an {name} attribute"));
        }
    }

    private void CheckKind(IElement element)
    {
        switch (element.LocalName)
        {
            case "style":
                _diagnostics.Add(HtmlDiagnostics.Inline(PlaceOf(element), "a style element"));
                break;
            case "script" when element.GetAttribute("type") == "application/ld+json":
                CheckJson(element);
                break;
            case "script" when !element.HasAttribute("src"):
                _diagnostics.Add(HtmlDiagnostics.Inline(PlaceOf(element), "an inline script"));
                break;
            case "meta" when SecurityPolicy.In(element) is { } policy && !SecurityPolicy.IsStrict(policy):
                _diagnostics.Add(HtmlDiagnostics.WeakPolicy(PlaceOf(element), policy));
                break;
        }
    }

    private void AddId(string id, IElement element)
    {
        if (id.Length > 0 && !_ids.Add(string.Intern(id))) _diagnostics.Add(HtmlDiagnostics.DuplicateId(PlaceOf(element), id));
    }

    private void CheckLink(string href, IElement element)
    {
        if (element is IHtmlLinkElement && RelsOf(element).Any(LoadingRels.Contains)) CheckOwn(href, element);
        if (element is not (IHtmlAnchorElement or IHtmlAreaElement or IHtmlLinkElement)) return;
        if (_links.Follow(href.Trim(), _file.Path, PlaceOf(element), _diagnostics) is { Id.Length: > 0 } link) _fragments.Add(link);
    }

    private ImmutableArray<FragmentLink> FragmentsElsewhere()
    {
        foreach (var link in _fragments)
        {
            if (link.File == _source.Name && !_ids.Contains(link.Id)) _diagnostics.Add(LinkDiagnostics.NoSuchFragment(link.Place, link.File, link.Id));
        }

        return [.. _fragments.Where(link => link.File != _source.Name)];
    }

    private static string[] RelsOf(IElement element) =>
        (element.GetAttribute("rel") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private void CheckLoaded(string attribute, string value, IElement element)
    {
        if (attribute != "srcset") CheckOwn(value.Trim(), element);
        else foreach (var candidate in value.Split(',')) CheckOwn(candidate.Trim().Split(' ')[0], element);
    }

    private void CheckOwn(string href, IElement element)
    {
        var isForeign = href.StartsWith("//", StringComparison.Ordinal)
            || (Uri.TryCreate(href, UriKind.Absolute, out var uri) && uri.Scheme is not "file" && (_address.Origin is null || uri.GetLeftPart(UriPartial.Authority) != _address.Origin));
        if (isForeign) _diagnostics.Add(HtmlDiagnostics.ThirdParty(PlaceOf(element), href));
        else if (element is not IHtmlLinkElement && href.Length > 0) _links.Follow(href, _file.Path, PlaceOf(element), _diagnostics);
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
