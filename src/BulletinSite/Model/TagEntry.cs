using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;
using BulletinSite.Model.Ordering;

namespace BulletinSite.Model;

/// <summary>A tag and the articles that bear it or a narrower one.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Children">Narrower tags that occur, in the order of the taxonomy.</param>
/// <param name="Articles">Latest issue first.</param>
public sealed record TagEntry(Tag Tag, ImmutableArray<TagEntry> Children, ImmutableArray<ArticleEntry> Articles)
{
    /// <summary>Its place in an index by reading.</summary>
    public string Key { get; } = LabelOrder.KeyOf(Tag.Label);

    public IndexShelf Shelf => LabelOrder.ShelfOf(Key);

    public UrlPath Path => Routes.Tag(Tag.Slug);
}
