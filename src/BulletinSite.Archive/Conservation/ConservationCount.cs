namespace BulletinSite.Archive.Conservation;

/// <summary>Characters received and characters placed, blanks left out.</summary>
public readonly record struct ConservationCount(int In, int Out)
{
    public static ConservationCount operator +(ConservationCount a, ConservationCount b) => new(a.In + b.In, a.Out + b.Out);

    public static ConservationCount Add(ConservationCount left, ConservationCount right) => left + right;
}
