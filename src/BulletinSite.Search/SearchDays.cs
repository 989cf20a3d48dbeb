namespace BulletinSite.Search;

/// <summary>Days an article can be of, both ends included; an open end is null.</summary>
public readonly record struct SearchDays(DateOnly? First, DateOnly? Last);
