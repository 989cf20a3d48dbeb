using System.Collections.Immutable;

namespace BulletinSite.Archive.Splitting;

/// <summary>The profiles at hand, and which of them an editor named for the archive or for an issue's pages.</summary>
/// <param name="Profiles">In the order of their files; at least one.</param>
public sealed record ProfileShelf(ImmutableArray<ShelvedProfile> Profiles)
{
    /// <summary>Without an editor's profile: the words of news writing in general.</summary>
    public static ProfileShelf Generic { get; } = Of(BulletinProfile.Generic);

    /// <summary>The profile named in <c>site.yml</c>; null without.</summary>
    public BulletinProfile? OfSite { get; init; }

    /// <summary>The profiles named for issues, by the stem of each of their seeds.</summary>
    public ImmutableDictionary<string, BulletinProfile> BySeed { get; init; } = ImmutableDictionary<string, BulletinProfile>.Empty;

    public static ProfileShelf Of(BulletinProfile profile) => new([new ShelvedProfile("", profile)]) { OfSite = profile };

    /// <summary>The profile an editor named for a page, and where; null when the page itself decides.</summary>
    public (BulletinProfile Profile, string Where)? Named(string stem)
    {
        if (BySeed.TryGetValue(stem, out var profile)) return (profile, "named for its issue");
        return OfSite is null ? null : (OfSite, "named for the archive");
    }
}
