using BulletinSite.Text;

namespace BulletinSite.Archive.Exchange;

/// <summary>A note on words for a time: where they stand in the seed, the days they mean in EDTF, and the rule that says so.</summary>
public sealed record DocumentTime(string Words, TextSpan From, string Date, string Rule);
