namespace BulletinSite.Comparing;

/// <summary>One thing that differs.</summary>
/// <param name="Kind">What it is of the article.</param>
/// <param name="Before">How it was; empty where there was nothing.</param>
/// <param name="After">How it is; empty where there is nothing.</param>
public sealed record ChangeDetail(DetailKind Kind, string Before, string After)
{
    /// <summary>The words before and after the place, where it is a place in the text.</summary>
    public (string Left, string Right) Around { get; init; } = ("", "");
}
