using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>What editors should look at, what matters most to readers first.</summary>
public sealed record ReviewView(ImmutableArray<DoubtView> Doubts, int Count) : IContentView<ReviewView>
{
    public static ViewShape<ReviewView> Members { get; } = new("review", "What editors should look at, what matters most to readers first.",
        new("doubts", "the first ones: list of doubt", review => Value.List(review.Doubts)),
        new("count", "how many there are in all", review => review.Count));

    public ViewShape Shape => Members;
}
