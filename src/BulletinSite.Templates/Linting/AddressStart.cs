namespace BulletinSite.Templates.Linting;

/// <summary>What the beginning of an address says about where it leads, whatever follows.</summary>
internal enum AddressStart
{
    /// <summary>There is nothing yet.</summary>
    Nothing,

    /// <summary>What follows still decides.</summary>
    Open,

    /// <summary>It stays on the site, or on the host that is written out.</summary>
    Decided,

    /// <summary>It is run or opened by something else than a web server, as after <c>javascript:</c>.</summary>
    Refused,
}
