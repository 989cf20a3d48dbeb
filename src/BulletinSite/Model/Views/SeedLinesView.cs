using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>A seed with all its lines.</summary>
public sealed record SeedLinesView(SeedView Seed, ImmutableArray<LineView> Lines) : IView
{
    public static ViewShape<SeedLinesView> Members { get; } = new("seed lines", "A seed with all its lines.",
        new("seed", "seed", page => Value.Of(page.Seed)),
        new("lines", "all but the blank ones: list of line", page => Value.List(page.Lines)));

    public ViewShape Shape => Members;
}
