using System.Collections.Immutable;

namespace BulletinSite.Archive.Splitting;

/// <summary>What can be seen of a page as a whole.</summary>
/// <param name="UsualGap">Blank lines between two text lines, as a rule.</param>
/// <param name="Measure">The width of a body column in full characters; 0 when it cannot be told.</param>
/// <param name="Leads">How many lines open with a lead marker.</param>
/// <param name="Signatures">How many lines are or hold a byline or credit.</param>
/// <param name="Lines">All lines with text, with the facts that need the page.</param>
public sealed record PageFacts(int UsualGap, int Measure, int Leads, int Signatures, ImmutableArray<LineFacts> Lines);
