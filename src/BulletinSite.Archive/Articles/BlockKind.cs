namespace BulletinSite.Archive.Articles;

/// <summary>What a block of an article was on the printed page.</summary>
public enum BlockKind
{
    /// <summary>引题: the line over the title.</summary>
    Kicker,

    Title,

    /// <summary>副题: the line under the title.</summary>
    Subtitle,

    Paragraph,

    /// <summary>小标题: a heading inside the body.</summary>
    Crosshead,

    Caption,

    /// <summary>Who took the photo.</summary>
    PhotoCredit,

    /// <summary>Who wrote the article, on a line or at a line's end of its own.</summary>
    Byline,

    /// <summary>下转 / 上接: where the article goes on or comes from.</summary>
    JumpLine,
}
