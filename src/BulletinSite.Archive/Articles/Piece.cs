using BulletinSite.Text;

namespace BulletinSite.Archive.Articles;

/// <summary>How a piece of a block was tied to the piece before it.</summary>
public enum PieceJoin
{
    /// <summary>The first piece of its block.</summary>
    None,

    /// <summary>Set side by side, as Chinese is.</summary>
    Direct,

    /// <summary>With one space between, as Latin words are.</summary>
    Space,

    /// <summary>A word divided at a line end: the division hyphen is evidence, but not part of the text.</summary>
    Hyphen,
}

/// <summary>A part of a block that stands on one line of the seed.</summary>
/// <param name="From">Where it stands; without the blanks around it.</param>
/// <param name="Join">How it was tied to the piece before.</param>
public readonly record struct Piece(SourceSpan From, PieceJoin Join)
{
    public int Line => From.FirstLine;
}
