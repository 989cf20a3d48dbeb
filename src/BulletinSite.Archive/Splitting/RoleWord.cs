using BulletinSite.Archive.Articles;

namespace BulletinSite.Archive.Splitting;

/// <summary>A word that says what the people named after it did.</summary>
public sealed record RoleWord(string Word, ContributorRole Role);
