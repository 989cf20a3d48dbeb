namespace BulletinSite.Archive.Splitting;

/// <summary>Headings that a contents list leaves out: where it names the articles of a page, they are no headlines of their own but head sections.</summary>
/// <remarks>What it must not take: briefs under their heading, of which a list names only that; and headlines with a lead or byline under them.</remarks>
internal static class LeftOutHeadings
{
    private const int Least = 3;
    private const LineFact Never = LineFact.NextLead | LineFact.NextByline | LineFact.GroupWord | LineFact.ContentsItem | LineFact.EndsAjar | LineFact.JoinsBefore;

    /// <summary>The first headline that stands in the list; behind every line where the list names too few.</summary>
    public static int FirstListed(LineFact[] listed) =>
        listed.Count(fact => fact == LineFact.Listed) >= Least ? Array.IndexOf(listed, LineFact.Listed) : int.MaxValue;

    /// <summary>Whether a line behind it is such a heading.</summary>
    /// <param name="facts">The line.</param>
    /// <param name="isOther">Whether it is known to be something else: a brief, or the rest of the line before.</param>
    public static bool Is(LineFact facts, bool isOther) => !isOther && (facts & LineFact.HeadForm) != 0 && (facts & Never) == 0;
}
