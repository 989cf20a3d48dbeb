using BulletinSite.Text;

namespace BulletinSite.Verifying;

/// <summary>A part of a seed that was found on a page, character for character.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="Span">The part; blanks at its ends do not count.</param>
/// <param name="Page">The output file it was found in.</param>
public readonly record struct PublishedPiece(SourceText Seed, TextSpan Span, string Page);
