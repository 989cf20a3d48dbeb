namespace BulletinSite.Archive.Exchange;

/// <summary>A note on words for a time: where they stand, the days they mean in EDTF, and the rule that says so.</summary>
public sealed record DocumentTime(string Words, SeedRange From, string Date, string Rule);
