namespace BulletinSite.Model;

/// <summary>What a build is told besides the archive.</summary>
/// <param name="Address">Where the site will stand.</param>
/// <param name="ContentDate">When the content last changed: <c>SOURCE_DATE_EPOCH</c> or the commit's date, never the time of the build; null when unknown.</param>
public sealed record SiteOptions(SiteAddress Address, DateTimeOffset? ContentDate = null)
{
    public static SiteOptions Default { get; } = new(SiteAddress.Unknown);
}
