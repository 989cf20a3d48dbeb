namespace BulletinSite.Archive.Articles;

/// <summary>What a doubt is about: what a reader would notice if the other reading is the right one.</summary>
public enum DoubtKind
{
    /// <summary>Whether an article begins here.</summary>
    Article,

    /// <summary>Which line of a head is the title.</summary>
    Head,

    /// <summary>An article without a title.</summary>
    NoTitle,

    /// <summary>Whether the line belongs to an article at all.</summary>
    Furniture,

    /// <summary>Caption, credit or body text.</summary>
    Role,

    /// <summary>Whether a paragraph begins here.</summary>
    Paragraph,

    /// <summary>A character that may be printed twice.</summary>
    Character,
}
