using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>All tags, broader ones over narrower ones.</summary>
public sealed record TagsView(int Count, int TaggedArticleCount, ImmutableArray<CountedLinkView> Tags, ImmutableArray<LinkView> Letters, ImmutableArray<ShelfView> Shelves) : IContentView<TagsView>
{
    public static ViewShape<TagsView> Members { get; } = new("tags", "All tags.",
        new("count", "number of tags that articles bear", view => view.Count),
        new("tagged_article_count", "number of articles that bear one", view => view.TaggedArticleCount),
        new("tags", "the broadest ones in the order of the taxonomy, with children: list of counted link", view => Value.List(view.Tags)),
        new("letters", "a door to every shelf: list of link", view => Value.List(view.Letters)),
        new("shelves", "all of them by reading: list of shelf", view => Value.List(view.Shelves)));

    public ViewShape Shape => Members;
}
