namespace BulletinSite.Archive.Splitting;

/// <summary>A profile and the name of its file, by which editors call it.</summary>
public sealed record ShelvedProfile(string File, BulletinProfile Profile);
