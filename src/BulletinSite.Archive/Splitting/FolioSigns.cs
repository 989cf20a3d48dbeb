using System.Numerics;

namespace BulletinSite.Archive.Splitting;

/// <summary>What a line holds of the parts of a folio.</summary>
/// <param name="Kinds">Which parts were found.</param>
/// <param name="StandsApart">Whether a part, or a run of them, has a blank, a mark or the line's end on both sides.</param>
/// <param name="HasSentence">Whether what is left over reads like a sentence.</param>
/// <param name="Rest">Width of what is left over, in half characters, punctuation and blanks aside.</param>
internal readonly record struct FolioSigns(FolioSign Kinds, bool StandsApart, bool HasSentence, int Rest)
{
    /// <summary>How many kinds of parts were found that speak for a folio.</summary>
    public int Count => BitOperations.PopCount((uint)(Kinds & ~FolioSign.Price));

    /// <summary>Whether one of them is a page number or names an editor or a source.</summary>
    public bool NamesPage => (Kinds & (FolioSign.Page | FolioSign.Named | FolioSign.NamedTightlyAgain)) != 0;

    /// <summary>Whether nothing was found that could not stand in a headline.</summary>
    public bool IsNothing => (Kinds & ~FolioSign.NamedTightly) == FolioSign.None;
}
