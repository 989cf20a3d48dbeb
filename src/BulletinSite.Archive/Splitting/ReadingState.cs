namespace BulletinSite.Archive.Splitting;

/// <summary>Where a reader of the page is before a line: what came before decides what can follow.</summary>
[Flags]
internal enum ReadingState
{
    /// <summary>Nothing of an article yet.</summary>
    Start = 1 << 0,

    /// <summary>Under a group heading.</summary>
    Group = 1 << 1,

    /// <summary>After the first line of a head.</summary>
    Head1 = 1 << 2,
    Head2 = 1 << 3,
    Head3 = 1 << 4,

    /// <summary>After a byline that follows a head.</summary>
    HeadByline = 1 << 5,

    /// <summary>In the body of an article nobody has signed yet; the last sentence is finished.</summary>
    UnsignedClosed = 1 << 6,
    UnsignedAjar = 1 << 7,
    UnsignedOpen = 1 << 8,

    /// <summary>In the body of an article with a lead, byline or credit.</summary>
    SignedClosed = 1 << 9,
    SignedAjar = 1 << 10,
    SignedOpen = 1 << 11,

    /// <summary>After a crosshead.</summary>
    UnsignedCrosshead = 1 << 12,
    SignedCrosshead = 1 << 13,

    /// <summary>After a caption or photo credit that follows a head: a photo story may end here, or its text may follow.</summary>
    HeadPhoto = 1 << 14,

    AnyHead = Head1 | Head2 | Head3,
    Closed = UnsignedClosed | SignedClosed,
    Ajar = UnsignedAjar | SignedAjar,
    Open = UnsignedOpen | SignedOpen,
    Unsigned = UnsignedClosed | UnsignedAjar | UnsignedOpen,
    Signed = SignedClosed | SignedAjar | SignedOpen,
    Body = Unsigned | Signed,
    Crosshead = UnsignedCrosshead | SignedCrosshead,
    Any = (1 << 15) - 1,
}
