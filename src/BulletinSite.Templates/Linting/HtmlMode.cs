namespace BulletinSite.Templates.Linting;

/// <summary>What part of an HTML page is being read. Those of a tag's inside stand in the order a tag is written.</summary>
internal enum HtmlMode
{
    Content,
    Comment,

    /// <summary><c>&lt;!…&gt;</c>, <c>&lt;?…&gt;</c> and their like, which the next angle bracket ends.</summary>
    Declaration,

    /// <summary>The text of a script, style, title or textarea, which only its own end tag ends.</summary>
    RawText,
    TagName,
    InTag,
    AfterName,
    AttributeName,
    BeforeValue,
    Value,
}
