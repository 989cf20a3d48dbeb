using BulletinSite.Archive.Articles;
using BulletinSite.Comparing;

namespace BulletinSite.Correcting;

/// <summary>What a correction comes to.</summary>
/// <param name="Before">The page as it was read.</param>
/// <param name="After">The page as it is read with the correction.</param>
/// <param name="Readers">What readers see differ in the issue.</param>
internal sealed record CorrectionEffect(Page Before, Page After, EditionDifference Readers);
