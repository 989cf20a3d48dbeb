namespace BulletinSite.Templates.Linting;

/// <summary>What part of an HTML page is being read.</summary>
internal enum HtmlMode
{
    Content,
    Comment,

    /// <summary>The text of a script, style, title or textarea, which only its own end tag ends.</summary>
    RawText,
    TagName,
    InTag,
    AttributeName,
    BeforeValue,
    Value,
}
