namespace BulletinSite.Archive.Enriching;

/// <summary>How the dates of an EDTF expression belong together.</summary>
public enum EdtfForm
{
    /// <summary>One date.</summary>
    Point,

    /// <summary>One of several dates or ranges, which one is not known: <c>[2023-01-17..2023-01-20]</c>.</summary>
    OneOf,

    /// <summary>The whole time from one date to another: <c>2024-01-02/2024-01-05</c>.</summary>
    Interval,
}
