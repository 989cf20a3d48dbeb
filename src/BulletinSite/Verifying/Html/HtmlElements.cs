namespace BulletinSite.Verifying.Html;

/// <summary>The elements the strict reader knows. Pages with any other are left to the browser's reader.</summary>
/// <remarks>
/// Left out on purpose: what changes how the rest of a page is read (template, select, math, frameset, plaintext, noscript, object),
/// what not all readers know yet (search), and what is obsolete.
/// </remarks>
internal static class HtmlElements
{
    private static readonly Utf8Table<HtmlElement> Known = new(
    [
        .. Of(HtmlTraits.None, "html head body abbr b bdi bdo cite code data del dfn em i ins kbd label legend mark meter output progress q s samp small span strong sub sup time u var canvas audio video picture"),
        .. Of(HtmlTraits.Block, "main article aside nav section header footer address hgroup div figure figcaption blockquote details summary fieldset pre ol ul dl"),
        .. Of(HtmlTraits.Block | HtmlTraits.EndsUnsaid, "li dt dd p"),
        .. Of(HtmlTraits.Block | HtmlTraits.Heading, "h1 h2 h3 h4 h5 h6"),
        .. Of(HtmlTraits.Block | HtmlTraits.NotNested, "form"),
        .. Of(HtmlTraits.NotNested, "a button"),
        .. Of(HtmlTraits.Block | HtmlTraits.Void, "hr"),
        .. Of(HtmlTraits.Void, "area br embed img input source track wbr"),
        .. Of(HtmlTraits.Void | HtmlTraits.OfHead, "meta link base"),
        .. Of(HtmlTraits.RawText | HtmlTraits.OfHead, "script style"),
        .. Of(HtmlTraits.PlainText | HtmlTraits.OfHead, "title"),
        .. Of(HtmlTraits.PlainText, "textarea"),
        .. Of(HtmlTraits.OfTable, "caption td th"),
        .. Of(HtmlTraits.OfTable | HtmlTraits.TableStructure, "table colgroup thead tbody tfoot tr"),
        .. Of(HtmlTraits.OfTable | HtmlTraits.Void, "col"),
        .. Of(HtmlTraits.Svg, "svg g path rect line circle polyline polygon text tspan"),
    ]);

    public static HtmlElement Html { get; } = Find("html"u8)!;

    public static HtmlElement Head { get; } = Find("head"u8)!;

    public static HtmlElement Body { get; } = Find("body"u8)!;

    public static HtmlElement Paragraph { get; } = Find("p"u8)!;

    public static HtmlElement TableBody { get; } = Find("tbody"u8)!;

    /// <summary>The element of this name; null when the strict reader does not know it.</summary>
    public static HtmlElement? Find(ReadOnlySpan<byte> name) => Known.Find(name);

    private static IEnumerable<KeyValuePair<string, HtmlElement>> Of(HtmlTraits traits, string names) =>
        names.Split(' ').Select(name => KeyValuePair.Create(name, new HtmlElement(string.Intern(name), traits)));
}
