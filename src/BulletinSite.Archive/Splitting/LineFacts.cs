using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>A line with text on it, and all that was seen of it.</summary>
/// <param name="Line">The line.</param>
/// <param name="Span">Its text without the blanks around it.</param>
/// <param name="Width">Width in half characters: a Han character is 2, a digit 1.</param>
/// <param name="Indent">Width of the blanks before it, in half characters.</param>
/// <param name="BlankLinesBefore">Lines without text between this and the text line before.</param>
/// <param name="LeadLength">Length of the lead marker at its start, 0 without.</param>
/// <param name="CreditStart">Offset in the line's text where an inline credit starts; -1 without.</param>
/// <param name="Facts">What was seen.</param>
/// <param name="Beginning">Points for an article that begins here with its headline, from the texts over and under it (<see cref="SectionTable"/>).</param>
public readonly record struct LineFacts(
    Line Line,
    TextSpan Span,
    int Width,
    int Indent,
    int BlankLinesBefore,
    int LeadLength,
    int CreditStart,
    LineFact Facts,
    int Beginning = 0)
{
    public bool Has(LineFact fact) => (Facts & fact) == fact;

    public bool HasAny(LineFact facts) => (Facts & facts) != 0;
}
