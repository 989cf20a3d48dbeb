using BulletinSite.Model.Pages;

namespace BulletinSite.Model;

/// <summary>What a build is told besides the archive.</summary>
/// <param name="Address">Where the site will stand.</param>
/// <param name="ContentDate">When the content last changed: <c>SOURCE_DATE_EPOCH</c> or the commit's date, never the time of the build; null when unknown.</param>
public sealed record SiteOptions(SiteAddress Address, DateTimeOffset? ContentDate = null)
{
    /// <summary>The site's own words, as the theme has them.</summary>
    public Words Words { get; init; } = Words.Usual;

    public static SiteOptions Default { get; } = new(SiteAddress.Unknown);
}
