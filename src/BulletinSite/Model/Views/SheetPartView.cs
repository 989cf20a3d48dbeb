using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>Articles of an issue that follow one another under one heading, or under none.</summary>
public sealed record SheetPartView(string? Heading, ImmutableArray<StoryView> Stories) : IView
{
    public static ViewShape<SheetPartView> Members { get; } = new("sheet part", "Articles that follow one another under one heading, or under none.",
        new("heading", "the heading printed over them, 寒冬送暖 工会行动; null when there is none", part => part.Heading),
        new("stories", "list of story", part => Value.List(part.Stories)));

    public ViewShape Shape => Members;
}
