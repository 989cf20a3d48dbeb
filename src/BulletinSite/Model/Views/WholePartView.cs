using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>Whole articles that follow one another under one heading, or under none.</summary>
public sealed record WholePartView(string? Heading, ImmutableArray<WholeArticleView> Articles) : IView
{
    public static ViewShape<WholePartView> Members { get; } = new("whole part", "Whole articles that follow one another under one heading, or under none.",
        new("heading", "the heading printed over them; null when there is none", part => part.Heading),
        new("articles", "list of whole article", part => Value.List(part.Articles)));

    public ViewShape Shape => Members;
}
