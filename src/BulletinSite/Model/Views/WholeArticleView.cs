using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>An article with its whole text, among the others of its issue; or the place of one that was taken down.</summary>
public sealed record WholeArticleView(
    string Id,
    LinkView? Tombstone,
    StoryView? Story,
    bool HasTitle,
    ImmutableArray<PassageView> Passages,
    ImmutableArray<EditView> Edits,
    ImmutableArray<SourceView> Sources,
    string? Address) : IView
{
    public static ViewShape<WholeArticleView> Members { get; } = new("whole article",
        "An article with its whole text. Its element bears data-copy=\"{id}\" and holds the same words of the newspaper as the article's own page, in the same order; all others in it stand in an element with data-ours.",
        new("id", "for data-copy: its lasting name", article => article.Id),
        new("tombstone", "of one that was taken down, where that is explained: link, and nothing else is to be printed of it; else null", article => Value.Of(article.Tombstone)),
        new("story", "its head, its bylines and its own page: story; null when it was taken down", article => Value.Of(article.Story)),
        new("has_title", "whether the newspaper gives it a title; else the story's are its first words, and ours", article => article.HasTitle),
        new("passages", "the body in printed order: list of passage; all must be printed", article => Value.List(article.Passages)),
        new("edits", "words that editors read otherwise than they are printed, in printed order: list of edit", article => Value.List(article.Edits)),
        new("sources", "where it came from, a source for each place it was printed in: list of source", article => Value.List(article.Sources)),
        new("address", "its page's absolute address; null when the site's is unknown", article => article.Address));

    public ViewShape Shape => Members;
}
