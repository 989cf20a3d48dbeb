using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace BulletinSite.Browser.Tests;

/// <summary>Every page is valid HTML: what the tokenizer lets pass stops here, by the content models of the standard.</summary>
[Collection(ReadingRoomTests.Name)]
public sealed class MarkupTests(ReadingRoom room)
{
    private const string Block = "address article aside blockquote details dialog div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main nav ol p pre section table ul";
    private const string Interactive = "a button details iframe input label select textarea";

    private static readonly FrozenSet<string> Blocks = Set(Block);
    private static readonly FrozenSet<string> Interactives = Set(Interactive);

    // The only children these may have.
    private static readonly FrozenDictionary<string, FrozenSet<string>> Children = new Dictionary<string, string>
    {
        ["ul"] = "li script template", ["ol"] = "li script template", ["dl"] = "dt dd div script template",
        ["hgroup"] = "p h1 h2 h3 h4 h5 h6 script template",
        ["table"] = "caption colgroup thead tbody tfoot tr", ["thead"] = "tr", ["tbody"] = "tr", ["tfoot"] = "tr", ["tr"] = "th td",
        ["select"] = "option optgroup hr", ["head"] = "base link meta noscript script style template title", ["html"] = "head body",
    }.ToFrozenDictionary(model => model.Key, model => Set(model.Value), StringComparer.Ordinal);

    // Where only running text may stand.
    private static readonly FrozenSet<string> Phrasing = Set(
        "p h1 h2 h3 h4 h5 h6 pre span em strong small b i s u q cite code kbd samp mark time abbr data sub sup bdi bdo dfn var button label legend summary dt");

    // Elements that must stand in one of these.
    private static readonly FrozenDictionary<string, FrozenSet<string>> Parents = new Dictionary<string, string>
    {
        ["li"] = "ul ol menu", ["dt"] = "dl div", ["dd"] = "dl div", ["figcaption"] = "figure", ["summary"] = "details", ["legend"] = "fieldset", ["caption"] = "table",
        ["tr"] = "table thead tbody tfoot", ["td"] = "tr", ["th"] = "tr", ["main"] = "body div form",
    }.ToFrozenDictionary(model => model.Key, model => Set(model.Value), StringComparer.Ordinal);

    [Fact]
    public void Every_page_keeps_to_the_content_models()
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = false });
        foreach (var file in room.UnderPath.HtmlFiles)
        {
            using var page = parser.ParseDocument(File.ReadAllText(file));
            Assert.True(Faults(page).FirstOrDefault() is not { } fault, $"{Path.GetRelativePath(room.UnderPath.Folder, file)}: {Faults(page).FirstOrDefault()}");
        }
    }

    [Theory]
    [InlineData("<ul><p>x</p></ul>", "<p> in <ul>")]
    [InlineData("<h2><div>x</div></h2>", "<div> in <h2>")]
    [InlineData("<span><em><section>x</section></em></span>", "<section> in <em>")]
    [InlineData("<a href=x><button>x</button></a>", "<button> in <a>")]
    [InlineData("<div><li>x</li></div>", "<li> in <div>")]
    [InlineData("<h1>x</h1><h3>x</h3>", "h3 follows h1")]
    [InlineData("<p aria-labelledby=nowhere>x</p>", "aria-labelledby=nowhere leads nowhere")]
    [InlineData("<newspaper>x</newspaper>", "<newspaper> is no element")]
    [InlineData("<input name=q>", "<input> has no name for readers")]
    [InlineData("<details><p>x</p></details>", "<details> does not begin with its summary")]
    [InlineData("<table><tr><td>x</table>", "<table> has no caption")]
    public void A_fault_is_found(string body, string fault)
    {
        using var page = new HtmlParser().ParseDocument($"<!doctype html><html lang=zh-Hans><head><meta charset=utf-8><title>x</title></head><body>{body}</body></html>");
        Assert.Contains(fault, Faults(page));
    }

    private static IEnumerable<string> Faults(IHtmlDocument page)
    {
        if (page.Doctype?.Name != "html") yield return "no doctype";
        if (page.DocumentElement.GetAttribute("lang") is not { Length: > 1 }) yield return "no language";
        if (string.IsNullOrWhiteSpace(page.Title)) yield return "no title";
        var level = 0;
        foreach (var element in page.All)
        {
            foreach (var fault in Faults(element, page)) yield return fault;
            if (element.LocalName is not ['h', >= '1' and <= '6'] name) continue;
            var next = name[1] - '0';
            if (next > level + 1 && level > 0) yield return $"{name} follows h{level}";
            level = next;
        }
    }

    private static IEnumerable<string> Faults(IElement element, IHtmlDocument page)
    {
        var (name, parent) = (element.LocalName, element.ParentElement?.LocalName);
        // What stands inside a drawing has rules of its own.
        if (element.NamespaceUri != "http://www.w3.org/1999/xhtml") yield break;
        if (element is IHtmlUnknownElement) yield return $"<{name}> is no element";
        if (parent is not null && Children.TryGetValue(parent, out var allowed) && !allowed.Contains(name)) yield return $"<{name}> in <{parent}>";
        if (parent is not null && Parents.TryGetValue(name, out var required) && !required.Contains(parent)) yield return $"<{name}> in <{parent}>";
        if (parent is not null && Phrasing.Contains(parent) && Blocks.Contains(name) && !(parent == "summary" && name[0] == 'h')) yield return $"<{name}> in <{parent}>";
        if (Interactives.Contains(name) && element.ParentElement?.Closest("a, button") is { } outer) yield return $"<{name}> in <{outer.LocalName}>";
        foreach (var reference in new[] { "aria-labelledby", "aria-describedby", "aria-controls", "for", "list" })
        {
            foreach (var id in (element.GetAttribute(reference) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
                if (page.GetElementById(id) is null) yield return $"{reference}={id} leads nowhere";
        }

        if (name is "input" or "select" or "textarea" && element.GetAttribute("type") is not ("hidden" or "submit") && !HasName(element, page)) yield return $"<{name}> has no name for readers";
        if (name == "details" && element.FirstElementChild?.LocalName != "summary") yield return "<details> does not begin with its summary";
        if (name == "table" && element.FirstElementChild?.LocalName != "caption" && !element.HasAttribute("aria-label") && !element.HasAttribute("aria-labelledby")) yield return "<table> has no caption";
        if (name == "img" && !element.HasAttribute("alt")) yield return "<img> has no text in its place";
        if (name == "a" && element.HasAttribute("href") && element.TextContent.Trim().Length == 0 && !element.HasAttribute("aria-label")) yield return "<a> says nothing";
    }

    private static bool HasName(IElement field, IHtmlDocument page) =>
        field.HasAttribute("aria-label") || field.HasAttribute("aria-labelledby") || field.HasAttribute("title") || field.Closest("label") is not null
        || (field.Id is { Length: > 0 } id && page.QuerySelector($"label[for='{id}']") is not null);

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
