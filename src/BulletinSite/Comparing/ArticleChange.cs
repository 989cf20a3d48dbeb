using System.Collections.Immutable;
using BulletinSite.Archive.Exchange;

namespace BulletinSite.Comparing;

/// <summary>What became of one article, or of several that have text in common.</summary>
/// <param name="Kind">In one word.</param>
/// <param name="Before">The articles as they were, in printed order.</param>
/// <param name="After">As they are, in printed order.</param>
/// <param name="Details">What differs besides, in a fixed order.</param>
public sealed record ArticleChange(
    ChangeKind Kind,
    ImmutableArray<ArticleDocument> Before,
    ImmutableArray<ArticleDocument> After,
    ImmutableArray<ChangeDetail> Details)
{
    /// <summary>The article by which it is shown and sorted.</summary>
    public ArticleDocument First => After.IsEmpty ? Before[0] : After[0];
}
