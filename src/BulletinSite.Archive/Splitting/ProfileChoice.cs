namespace BulletinSite.Archive.Splitting;

/// <summary>The profile a page was read with, and why that one.</summary>
/// <param name="Profile">The profile.</param>
/// <param name="Why">Named by an editor, or best on the page, with the points of each.</param>
public sealed record ProfileChoice(BulletinProfile Profile, string Why)
{
    public override string ToString() => $"read with the profile \"{Profile.Name}\": {Why}";
}
