namespace BulletinSite.Archive.Splitting;

/// <summary>What a line of a page is. The order breaks ties between equally good readings.</summary>
public enum LineLabel
{
    /// <summary>Nothing but blanks.</summary>
    Blank,
    Banner,
    Folio,
    Contents,
    GroupHeading,
    Head,
    Byline,
    BodyStart,
    BodyContinuation,
    Crosshead,
    Caption,
    PhotoCredit,
    JumpLine,
}
