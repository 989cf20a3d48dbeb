namespace BulletinSite.Archive.Articles;

/// <summary>A heading over several articles of a page, such as 寒冬送暖 工会行动.</summary>
/// <param name="Text">The heading.</param>
/// <param name="From">Where it stands.</param>
public sealed record GroupHeading(string Text, BulletinSite.Text.SourceSpan From);
