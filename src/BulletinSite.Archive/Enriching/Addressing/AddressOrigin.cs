namespace BulletinSite.Archive.Enriching.Addressing;

/// <summary>Where an article's id comes from. An earlier one has the better right to it where two articles ask for the same.</summary>
public enum AddressOrigin
{
    /// <summary>Written down in <c>input/addresses/</c>: published, and kept for good.</summary>
    Frozen,

    /// <summary>From the article's title and first sentence as the page was read before any correction.</summary>
    Text,

    /// <summary>From title and first sentence of an article that only a correction made.</summary>
    Correction,
}
