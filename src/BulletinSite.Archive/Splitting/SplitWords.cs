namespace BulletinSite.Archive.Splitting;

/// <summary>The reader's words for labels.</summary>
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
}
