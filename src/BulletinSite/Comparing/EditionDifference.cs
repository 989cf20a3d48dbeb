using System.Collections.Immutable;

namespace BulletinSite.Comparing;

/// <summary>What differs between two states of an archive as readers see them.</summary>
/// <param name="Before">The earlier state.</param>
/// <param name="After">The later one.</param>
/// <param name="Changes">By seed and line.</param>
/// <param name="Redated">Issues with another date, by name.</param>
public sealed record EditionDifference(Edition Before, Edition After, ImmutableArray<ArticleChange> Changes, ImmutableArray<IssueRedated> Redated)
{
    public bool IsNothing => Changes.IsEmpty && Redated.IsEmpty;

    public int Count(ChangeKind kind) => Changes.Count(change => change.Kind == kind);

    public int Count(DetailKind kind) => Changes.Sum(change => change.Details.Count(detail => detail.Kind == kind));
}
