using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Reading;

namespace BulletinSite.Adding;

/// <summary>A page that was taken in, and what can be seen of it.</summary>
/// <param name="From">What it was called where it came from.</param>
/// <param name="Seed">Its text, with the encoding that was detected.</param>
/// <param name="Page">How it is read.</param>
/// <param name="Like">The page of the archive that is most like it; null where none has as much as an article of it.</param>
public sealed record AddedPage(string From, SeedText Seed, Page Page, LikePage? Like)
{
    /// <summary>Doubts about it, what matters most to readers first.</summary>
    public ImmutableArray<Doubt> Doubts => [.. Page.Doubts.OrderByDescending(doubt => doubt.Rank).ThenBy(doubt => doubt.Place.Span.Start)];
}
