namespace BulletinSite.Archive.Splitting;

/// <summary>What a line holds of the parts of a folio.</summary>
/// <param name="Signs">How many parts were found.</param>
/// <param name="NamesPage">Whether one of them is a page number or names an editor or a source.</param>
/// <param name="HasSentence">Whether what is left over reads like a sentence.</param>
/// <param name="Rest">Width of what is left over, in half characters, punctuation and blanks aside.</param>
internal readonly record struct FolioSigns(int Signs, bool NamesPage, bool HasSentence, int Rest);
