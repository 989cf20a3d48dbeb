using System.Collections.Immutable;
using BulletinSite.Archive.Articles;

namespace BulletinSite.Archive.Splitting;

/// <summary>A credit or byline that was read: who did what.</summary>
/// <param name="IsPhoto">Whether a photo is credited.</param>
/// <param name="IsText">Whether the text is.</param>
/// <param name="Names">The people, in printed order.</param>
internal sealed record Credit(bool IsPhoto, bool IsText, ImmutableArray<Contributor> Names);
