using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using BulletinSite.Model;
using BulletinSite.Rendering;
using BulletinSite.Text;
using BulletinSite.Verifying.Html;

namespace BulletinSite.Verifying;

/// <summary>Reads published pages back and reports what is wrong with them, one page after the other.</summary>
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
    private readonly BrowserHtmlReader _browser;
    private readonly StrictHtmlReader _strict = new();
    private readonly HtmlPage _html = new();
    private readonly PageRequirements _requirements = new();
    private readonly PublishedText _text;
    private readonly WordPool _words = new();
    private readonly List<string> _around = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<FragmentLink> _fragments = [];
    private bool _hasNewspaperText;
    private string? _strictPolicy;
    private RenderedFile _file = null!;
    private PageSource _source = null!;
    private DiagnosticBag _diagnostics = null!;

    public PageInspector(SiteAddress address, LinkChecker links, BrowserHtmlReader browser, FrozenDictionary<string, SourceText> seeds)
    {
        _address = address;
        _links = links;
        _browser = browser;
        _text = new PublishedText(seeds);
    }

    /// <summary>What a page holds; what is wrong with it goes into the bag.</summary>
    /// <param name="file">The page.</param>
    /// <param name="asBrowser">Whether it is read as a browser would even where the strict reader can.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public PageReport Inspect(RenderedFile file, bool asBrowser, DiagnosticBag diagnostics)
    {
        (_file, _source, _diagnostics) = (file, new PageSource(file), diagnostics);
        var isStrict = _strict.TryRead(file.Bytes, _html);
        if (asBrowser || !isStrict) ReadAsBrowser(isStrict);
        Walk();
        foreach (var lack in _requirements.Lacks(_html)) diagnostics.Add(HtmlDiagnostics.Missing(_source.Whole, lack));
        if (_requirements.Headings != 1) diagnostics.Add(HtmlDiagnostics.HeadingCount(_source.Whole, _requirements.Headings));
        var report = new PageReport(_source.Name, [.. _ids], FragmentsElsewhere(), _hasNewspaperText ? _text.Read(_html, _source, diagnostics) : NewspaperText.None, isStrict, asBrowser || !isStrict);
        _html.End();
        return report;
    }

    // Where both readers can read a page, they are held against each other: the sample vouches for the pages outside it.
    private void ReadAsBrowser(bool isStrict)
    {
        var strict = isStrict ? HtmlOutline.Of(_html) : default;
        _browser.Read(_file.Bytes, _html, (at, error) => Report(HtmlDiagnostics.ParseError(_source.At(at), error)));
        if (isStrict && !strict.SequenceEqual(HtmlOutline.Of(_html)))
            throw new InvalidOperationException($"The strict reader and the browser's do not read {_source.Name} alike.");
    }

    private void Walk()
    {
        _requirements.Begin(_file.Page!, _address.IsAbsolute);
        _around.Clear();
        _ids.Clear();
        _fragments.Clear();
        _hasNewspaperText = false;
        var nodes = _html.Nodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            ref readonly var node = ref nodes[i];
            if (node.Kind == HtmlNodeKind.Close) _around.RemoveAt(_around.Count - 1);
            if (node.Kind != HtmlNodeKind.Open) continue;
            _requirements.Read(_html, i, _around.Count > 0 ? _around[^1] : null);
            CheckKind(i, node);
            if (node.Count > 0) CheckAttributes(node);
            _around.Add(node.Name);
        }
    }

    private void CheckAttributes(in HtmlNode element)
    {
        foreach (var (name, value) in _html.Of(element))
        {
            switch (name)
            {
                case "id": AddId(value, element); break;
                case "href": CheckLink(value, element); break;
                case "style": Report(HtmlDiagnostics.Inline(_source.At(element.At), "a style attribute")); break;
                case "data-l" or "data-seed" or "data-copy": _hasNewspaperText = true; break;
                case "src" or "srcset" or "data" or "poster" or "action": CheckLoaded(name, value, element); break;
                case ['o' or 'O', 'n' or 'N', ..]: Report(HtmlDiagnostics.Inline(_source.At(element.At), $"an {name} attribute")); break;
            }
        }
    }

    private void CheckKind(int index, in HtmlNode element)
    {
        switch (element.Name)
        {
            case "style":
                Report(HtmlDiagnostics.Inline(_source.At(element.At), "a style element"));
                break;
            case "script" when _html.Attribute(element, "type") is { } type && _html[type].SequenceEqual("application/ld+json"u8):
                CheckJson(index, element);
                break;
            case "script" when _html.Attribute(element, "src") is null:
                Report(HtmlDiagnostics.Inline(_source.At(element.At), "an inline script"));
                break;
            case "meta" when _around is [.., "head"] && SecurityPolicy.In(_html, element) is { } policy && !IsStrict(policy):
                Report(HtmlDiagnostics.WeakPolicy(_source.At(element.At), policy));
                break;
        }
    }

    // The same on every page, nearly always.
    private bool IsStrict(string policy)
    {
        if (policy == _strictPolicy) return true;
        if (!SecurityPolicy.IsStrict(policy)) return false;
        _strictPolicy = policy;
        return true;
    }

    private void AddId(Utf8Slice value, in HtmlNode element)
    {
        if (value.Length == 0) return;
        var id = _words.Of(_html[value]);
        if (!_ids.Add(id)) Report(HtmlDiagnostics.DuplicateId(_source.At(element.At), id));
    }

    private void CheckLink(Utf8Slice value, in HtmlNode element)
    {
        if (element.Name is not ("a" or "area" or "link")) return;
        var href = _html[value];
        if (element.Name == "link" && IsLoading(element)) CheckOwn(_html.TextOf(value), element);
        if (_links.TryFollowPlain(href, out var file, out var id))
        {
            if (id.Length > 0) _fragments.Add(new FragmentLink(file, _words.Of(id), element.At));
        }
        else if (href is [(byte)'#', _, ..] && !href.ContainsAny("% \n\t"u8)) _fragments.Add(new FragmentLink(_source.Name, _words.Of(href[1..]), element.At));
        else if (_links.Follow(Encoding.UTF8.GetString(href).Trim(), _file.Path, element.At, _source, _diagnostics) is { Id.Length: > 0 } link) _fragments.Add(link);
    }

    private ImmutableArray<FragmentLink> FragmentsElsewhere()
    {
        foreach (var link in _fragments)
        {
            if (link.File == _source.Name && !_ids.Contains(link.Id)) Report(LinkDiagnostics.NoSuchFragment(_source.At(link.At), link.File, link.Id));
        }

        _fragments.RemoveAll(link => link.File == _source.Name);
        return [.. _fragments];
    }

    private bool IsLoading(in HtmlNode link)
    {
        if (_html.Attribute(link, "rel") is not { } rel) return false;
        var words = _words.Of(_html[rel]).AsSpan();
        foreach (var word in words.SplitAny(" \t\n\f"))
        {
            if (LoadingRels.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words[word])) return true;
        }

        return false;
    }

    private void CheckLoaded(string attribute, Utf8Slice value, in HtmlNode element)
    {
        if (!Loading.GetValueOrDefault(element.Name, []).Contains(attribute)) return;
        var text = _html.TextOf(value);
        if (attribute != "srcset") CheckOwn(text.Trim(), element);
        else foreach (var candidate in text.Split(',')) CheckOwn(candidate.Trim().Split(' ')[0], element);
    }

    private void CheckOwn(string href, in HtmlNode element)
    {
        if (IsForeign(href)) Report(HtmlDiagnostics.ThirdParty(_source.At(element.At), href));
        else if (element.Name != "link" && href.Length > 0) _links.Follow(href, _file.Path, element.At, _source, _diagnostics);
    }

    private bool IsForeign(string href)
    {
        // A browser takes a backslash for a slash.
        if (href is ['/' or '\\', '/' or '\\', ..]) return true;
        if (href is ['/', ..]) return false;
        return Uri.TryCreate(href, UriKind.Absolute, out var uri) && uri.Scheme is not "file"
            && (_address.Origin is null || uri.GetLeftPart(UriPartial.Authority) != _address.Origin);
    }

    private void CheckJson(int index, in HtmlNode script)
    {
        var text = _html.Nodes[index + 1];
        try
        {
            var json = new Utf8JsonReader(text.Kind == HtmlNodeKind.Text ? _html[text.Text] : default);
            while (json.Read())
            {
                // Reading it is the check.
            }
        }
        catch (JsonException problem)
        {
            Report(HtmlDiagnostics.BrokenJsonLd(_source.At(script.At), problem.Message));
        }
    }

    private void Report(Diagnostic problem) => _diagnostics.Add(problem);
}
