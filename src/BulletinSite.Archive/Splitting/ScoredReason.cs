namespace BulletinSite.Archive.Splitting;

/// <summary>A term of the score table that held: its points and why.</summary>
public readonly record struct ScoredReason(int Points, string Reason);
