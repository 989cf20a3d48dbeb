using System.Collections.Immutable;
using BulletinSite.Archive.Articles;

namespace BulletinSite.Archive.Splitting;

/// <summary>A credit or byline that was read: who did what.</summary>
/// <param name="IsPhoto">Whether a photo is credited.</param>
/// <param name="IsText">Whether the text is.</param>
/// <param name="Names">The people, in printed order.</param>
internal sealed record Credit(bool IsPhoto, bool IsText, ImmutableArray<Contributor> Names)
{
    /// <summary>Whether it says of each who did it, as the byline of a feature does: 文／林乐　图／周敏.</summary>
    public bool NamesWriterAndTaker => Names.Any(one => one.Role != ContributorRole.Photographer && !Names.Any(other => other.Role == ContributorRole.Photographer && other.Name == one.Name));
}
