namespace BulletinSite.Archive.Splitting;

/// <summary>An editor's words for what is seen of a line, and for what it is read as.</summary>
internal static class SplitWords
{
    public static string Of(LineLabel label) => label switch
    {
        LineLabel.GroupHeading => "group heading",
        LineLabel.Head => "headline",
        LineLabel.BodyStart => "new paragraph",
        LineLabel.BodyContinuation => "continued paragraph",
        LineLabel.PhotoCredit => "photo credit",
        LineLabel.JumpLine => "jump line",
        _ => label.ToString().ToLowerInvariant(),
    };

    public static IEnumerable<string> Of(LineFact facts) =>
        Enum.GetValues<LineFact>().Where(fact => fact != LineFact.None && facts.HasFlag(fact)).Select(fact => fact.ToString());
}
