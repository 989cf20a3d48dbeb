namespace BulletinSite.Text;

/// <summary>One line of a text: its number from 1 and its range without the line end.</summary>
public readonly record struct Line(int Number, TextSpan Span);
