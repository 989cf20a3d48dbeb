namespace BulletinSite.Archive.Splitting;

/// <summary>What a jump line says.</summary>
/// <param name="GoesOn">Whether the article goes on there, or comes from there.</param>
/// <param name="Page">The page it names, as printed.</param>
/// <param name="Title">Words of the article's title beside it; empty without.</param>
internal sealed record JumpNote(bool GoesOn, string Page, string Title);
