namespace BulletinSite.Archive.Judgement;

/// <summary>From one day of the year to another; over the turn of the year where the second is the earlier one.</summary>
public readonly record struct YearSpan(MonthDay First, MonthDay Last);
