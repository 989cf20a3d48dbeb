namespace BulletinSite.Templates.Linting;

/// <summary>What the site vouches for by name.</summary>
internal sealed class TrustedNames(LintOptions options)
{
    public bool IsHtml(string name) => options.HtmlNames.Contains(name) || name.EndsWith("_html", StringComparison.Ordinal);

    public bool IsAddress(string name) => options.AddressNames.Contains(name) || name == "url" || name.EndsWith("_url", StringComparison.Ordinal);

    public bool Holds(HtmlPlace place, string name)
    {
        if (options.PlainNames.Contains(name) || name == "size") return place is not (HtmlPlace.Script or HtmlPlace.ScriptAttribute or HtmlPlace.Style);
        return place switch
        {
            HtmlPlace.Script => options.JsonNames.Contains(name),
            HtmlPlace.Element => IsHtml(name),
            HtmlPlace.Address or HtmlPlace.Attribute => IsAddress(name),
            _ => false,
        };
    }

    /// <summary>Where a name is trusted most; null for one that is trusted nowhere.</summary>
    public HtmlPlace? PlaceOf(string name) => options.JsonNames.Contains(name) ? HtmlPlace.Script
        : Holds(HtmlPlace.UnquotedAttribute, name) ? HtmlPlace.UnquotedAttribute
        : IsHtml(name) ? HtmlPlace.Element
        : IsAddress(name) ? HtmlPlace.Address
        : null;

    public bool IsAddressFunction(string name) => options.AddressFunctions.Contains(name);
}
