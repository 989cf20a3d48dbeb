using BulletinSite.Text;

namespace BulletinSite.Templates.Parsing;

/// <summary>A token of a template, where it stands, and the text it means when that is not what is written.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands; for text, what is left after whitespace control.</param>
/// <param name="Meaning">The content of a string; the indentation of a code start.</param>
internal readonly record struct Token(TokenKind Kind, TextSpan Span, string? Meaning = null);
