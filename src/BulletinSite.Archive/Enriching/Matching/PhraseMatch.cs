using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching.Matching;

/// <summary>A place in a text where a phrase stands.</summary>
/// <param name="Phrase">The phrase's number in its matcher.</param>
/// <param name="Span">The range it covers.</param>
public readonly record struct PhraseMatch(int Phrase, TextSpan Span);
