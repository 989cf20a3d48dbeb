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

    /// <summary>On the same line, right behind: the line is cut only where an editor corrected it.</summary>
    Within,
}

/// <summary>A part of a block that stands on one line of the seed.</summary>
/// <param name="From">Where it stands; without the blanks around it.</param>
/// <param name="Join">How it was tied to the piece before.</param>
public readonly record struct Piece(SourceSpan From, PieceJoin Join)
{
    /// <summary>What is read in place of what is printed there; null where the print is right.</summary>
    public string? Read { get; init; }

    public int Line => From.FirstLine;

    /// <summary>Whether it begins on another line than the piece before: not the first piece, and not one cut off by a correction.</summary>
    public bool IsJoined => Join is not (PieceJoin.None or PieceJoin.Within);
}
