namespace BulletinSite.Templates.Linting;

/// <summary>How far an HTML page has been read.</summary>
/// <param name="Mode">What is being read.</param>
/// <param name="Tag">The element whose start tag was read last, in lower case.</param>
/// <param name="Attribute">The attribute being read, in lower case.</param>
/// <param name="Quote">The quote that ends its value; NUL where there is none.</param>
/// <param name="ValueHasStarted">Whether the value of the attribute has characters already.</param>
internal readonly record struct HtmlState(HtmlMode Mode, string Tag, string Attribute, char Quote, bool ValueHasStarted)
{
    public static HtmlState Start { get; } = new(HtmlMode.Content, "", "", '\0', false);

    public HtmlPlace Place => Mode switch
    {
        HtmlMode.Content or HtmlMode.Comment => HtmlPlace.Element,
        HtmlMode.RawText when Tag == "script" => HtmlPlace.Script,
        HtmlMode.RawText when Tag == "style" => HtmlPlace.Style,
        HtmlMode.RawText => HtmlPlace.Element,
        HtmlMode.Value when Quote == '\0' => HtmlPlace.UnquotedAttribute,
        HtmlMode.Value when Attribute.StartsWith("on", StringComparison.Ordinal) => HtmlPlace.ScriptAttribute,
        HtmlMode.Value when Attribute == "style" => HtmlPlace.Style,
        HtmlMode.Value when Attribute == "srcdoc" => HtmlPlace.ScriptAttribute,
        HtmlMode.Value when IsAddress(Attribute) => HtmlPlace.Address,
        HtmlMode.Value => HtmlPlace.Attribute,
        HtmlMode.BeforeValue => HtmlPlace.UnquotedAttribute,
        _ => HtmlPlace.Tag,
    };

    private static bool IsAddress(string attribute) => attribute is "href" or "src" or "action" or "formaction" or "poster" or "cite" or "data"
        or "srcset" or "background" or "manifest" or "ping" or "xlink:href";
}
