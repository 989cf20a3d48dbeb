namespace BulletinSite.Archive.Enriching.Addressing;

/// <summary>By what right, and in which order, an article asks for its id.</summary>
/// <param name="Origin">The right.</param>
/// <param name="Page">The place of its page in the issue, from 0.</param>
/// <param name="Line">The seed's line by which it is known.</param>
public readonly record struct AddressClaim(AddressOrigin Origin, int Page, int Line);
