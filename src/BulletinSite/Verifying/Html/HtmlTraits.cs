namespace BulletinSite.Verifying.Html;

/// <summary>What the HTML standard says of an element, as far as it decides where other elements end.</summary>
[Flags]
internal enum HtmlTraits
{
    None = 0,

    /// <summary>It has neither content nor end tag.</summary>
    Void = 1,

    /// <summary>A paragraph ends where it begins, and its own end tag ends what may end unsaid inside it.</summary>
    Block = 2,

    /// <summary>Its end tag may be left out.</summary>
    EndsUnsaid = 4,

    /// <summary>It may stand in the head.</summary>
    OfHead = 8,

    /// <summary>Its content is text, whatever it looks like.</summary>
    RawText = 16,

    /// <summary>Its content is text in which references count.</summary>
    PlainText = 32,

    /// <summary>It cannot stand inside another of its kind.</summary>
    NotNested = 64,

    /// <summary>It is a table or a part of one.</summary>
    OfTable = 128,

    /// <summary>It is a heading, and no heading stands directly in it.</summary>
    Heading = 256,

    /// <summary>It is a drawing or a part of one.</summary>
    Svg = 512,

    /// <summary>It is the skeleton of a table, in which no text stands: the table itself, its parts, its rows.</summary>
    TableStructure = 1024,
}
