namespace BulletinSite.Archive.Articles;

/// <summary>What two lines of a head, one over the other, show of how they belong together.</summary>
/// <param name="Tie">What it speaks for, or against.</param>
/// <param name="Weight">How much: ten points make the reading about three times as likely.</param>
/// <param name="Holds">Whether two lines show it.</param>
/// <param name="Reason">Why it speaks for that.</param>
internal sealed record HeadSign(HeadTie Tie, int Weight, Func<HeadPair, bool> Holds, string Reason);
