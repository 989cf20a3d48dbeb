namespace BulletinSite.Archive.Judgement;

/// <summary>Days counted from the Spring Festival, which is 0; the days before it are negative.</summary>
public readonly record struct FestivalSpan(int First, int Last);
