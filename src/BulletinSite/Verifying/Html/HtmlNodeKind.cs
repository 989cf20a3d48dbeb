namespace BulletinSite.Verifying.Html;

/// <summary>What stands next on a page.</summary>
internal enum HtmlNodeKind : byte
{
    /// <summary>An element begins.</summary>
    Open,

    /// <summary>The innermost element ends.</summary>
    Close,

    /// <summary>Text between elements.</summary>
    Text,
}
