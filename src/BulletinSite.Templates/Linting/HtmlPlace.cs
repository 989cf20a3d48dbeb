namespace BulletinSite.Templates.Linting;

/// <summary>Where in an HTML page a template prints a value.</summary>
internal enum HtmlPlace
{
    /// <summary>Between tags, in a title or in a comment.</summary>
    Element,

    /// <summary>In a tag, where attributes stand.</summary>
    Tag,

    /// <summary>In a quoted attribute.</summary>
    Attribute,

    /// <summary>In a quoted attribute that is an address.</summary>
    Address,

    /// <summary>In an attribute without quotes.</summary>
    UnquotedAttribute,

    /// <summary>In a script element.</summary>
    Script,

    /// <summary>In an attribute that is run as a script.</summary>
    ScriptAttribute,

    /// <summary>In a style element or a style attribute.</summary>
    Style,
}
