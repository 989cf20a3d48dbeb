namespace BulletinSite.Templates.Linting;

/// <summary>How far an HTML page has been read.</summary>
/// <param name="Mode">What is being read.</param>
/// <param name="Tag">The element whose start tag was read last, in lower case.</param>
/// <param name="Attribute">The attribute being read, in lower case.</param>
/// <param name="Quote">The quote that ends its value; NUL where there is none.</param>
/// <param name="Value">What stands in its value already; a printed value is a letter in it, a checked address a slash.</param>
/// <param name="IsCommand">Whether the tag is a <c>meta</c> with <c>http-equiv</c>, whose content the browser obeys.</param>
internal readonly record struct HtmlState(HtmlMode Mode, string Tag, string Attribute, char Quote, string Value, bool IsCommand)
{
    public static HtmlState Start { get; } = new(HtmlMode.Content, "", "", '\0', "", false);

    public HtmlPlace Place => Mode switch
    {
        HtmlMode.Content or HtmlMode.Comment => HtmlPlace.Element,
        HtmlMode.RawText when Tag == "script" => HtmlPlace.Script,
        HtmlMode.RawText when Tag == "style" => HtmlPlace.Style,
        HtmlMode.RawText => HtmlPlace.Element,
        HtmlMode.Value when Quote == '\0' => HtmlPlace.UnquotedAttribute,
        HtmlMode.Value when IsCommand && Attribute == "content" => HtmlPlace.ScriptAttribute,
        HtmlMode.Value => PlaceOf(Attribute),
        HtmlMode.BeforeValue => HtmlPlace.UnquotedAttribute,
        _ => HtmlPlace.Tag,
    };

    /// <summary>Where the address that is being written leads so far.</summary>
    public AddressStart Address => AddressReader.Read(Attribute is "srcset" or "imagesrcset" or "ping" ? AddressReader.Last(Value) : Value);

    /// <summary>What the author of a theme would call this place.</summary>
    public string Name => Mode switch
    {
        HtmlMode.Content => "between tags",
        HtmlMode.Comment or HtmlMode.Declaration => "in a comment",
        HtmlMode.RawText => $"in the text of <{Tag}>",
        HtmlMode.BeforeValue or HtmlMode.Value => $"in the attribute \"{Attribute}\"",
        _ => "in a tag",
    };

    /// <summary>The state in which two ways through a template meet, the more dangerous of the two; null when they cannot meet.</summary>
    public static HtmlState? Meet(HtmlState one, HtmlState other)
    {
        if (IsRaw(one.Tag) != IsRaw(other.Tag) || (IsRaw(one.Tag) && one.Tag != other.Tag)) return null;
        if (one.IsInTag && other.IsInTag)
        {
            var later = one.Mode >= other.Mode ? one : other;
            var riskier = PlaceOf(one.Attribute) >= PlaceOf(other.Attribute) ? one.Attribute : other.Attribute;
            return later with { Attribute = riskier, IsCommand = one.IsCommand || other.IsCommand };
        }

        if (one.Mode != other.Mode || one.Quote != other.Quote || (one.Mode is HtmlMode.BeforeValue or HtmlMode.Value && one.Attribute != other.Attribute)) return null;
        return (one.Address == AddressStart.Decided ? other : one) with { IsCommand = one.IsCommand || other.IsCommand };
    }

    public static bool IsRaw(string tag) => tag is "script" or "style" or "title" or "textarea";

    private bool IsInTag => Mode is HtmlMode.TagName or HtmlMode.InTag or HtmlMode.AfterName or HtmlMode.AttributeName;

    private static HtmlPlace PlaceOf(string attribute) => attribute switch
    {
        "style" => HtmlPlace.Style,
        "srcdoc" => HtmlPlace.ScriptAttribute,
        "href" or "src" or "action" or "formaction" or "poster" or "cite" or "data" or "srcset" or "imagesrcset" or "background" or "manifest" or "ping"
            or "xlink:href" or "longdesc" or "codebase" or "classid" or "usemap" or "profile" or "archive" or "icon" or "lowsrc" or "dynsrc"
            // What SVG can set another attribute to.
            or "to" or "from" or "by" or "values" => HtmlPlace.Address,
        _ => attribute.StartsWith("on", StringComparison.Ordinal) ? HtmlPlace.ScriptAttribute : HtmlPlace.Attribute,
    };
}
