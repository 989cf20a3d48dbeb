using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;
using BulletinSite.Model.Ordering;

namespace BulletinSite.Model;

/// <summary>A column of the newspaper, a page's name or its theme, and the articles that stood under it.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Label">As printed.</param>
/// <param name="Articles">Latest issue first.</param>
public sealed record ColumnEntry(ColumnKind Kind, string Label, ImmutableArray<ArticleEntry> Articles)
{
    public UrlPath Path => Routes.Column(Slug.FromHash(Kind == ColumnKind.Heading ? Label : $"{Kind}/{Label}"));

    /// <summary>Its place in an index.</summary>
    public string Key { get; } = LabelOrder.KeyOf(Label);

    public IndexShelf Shelf => LabelOrder.ShelfOf(Key);
}
