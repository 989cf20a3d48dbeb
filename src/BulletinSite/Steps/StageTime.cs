namespace BulletinSite.Steps;

/// <summary>How long a step took.</summary>
public readonly record struct StageTime(string Stage, TimeSpan Time);
