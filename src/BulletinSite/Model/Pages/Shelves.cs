using System.Collections.Immutable;
using BulletinSite.Model.Ordering;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Pages;

/// <summary>Cuts an index that is in the order of its readings into lettered shelves.</summary>
internal static class Shelves
{
    /// <summary>The shelves of one page of an index.</summary>
    public static ImmutableArray<ShelfView> Of<T>(ImmutableArray<T> items, Func<T, IndexShelf> shelfOf, Func<T, CountedLinkView> show, PageContext context) =>
        [.. items.GroupBy(shelfOf).Select(shelf => new ShelfView(context.Wording.Of(shelf.Key), shelf.Key.Id, [.. shelf.Select(show)]))];

    /// <summary>A door to every shelf of an index of several pages, on the page where the shelf begins.</summary>
    /// <param name="items">All of the index.</param>
    /// <param name="pageSize">How many stand on a page.</param>
    /// <param name="here">The page the doors stand on.</param>
    /// <param name="shelfOf">Where an item stands.</param>
    /// <param name="url">The address of a page.</param>
    /// <param name="context">What pages share.</param>
    public static ImmutableArray<LinkView> Letters<T>(ImmutableArray<T> items, int pageSize, int here, Func<T, IndexShelf> shelfOf, Func<int, string> url, PageContext context)
    {
        var letters = ImmutableArray.CreateBuilder<LinkView>();
        IndexShelf? last = null;
        for (var i = 0; i < items.Length; i++)
        {
            var shelf = shelfOf(items[i]);
            if (shelf == last) continue;
            var page = (i / pageSize) + 1;
            letters.Add(new LinkView(context.Wording.Of(shelf), (page == here ? "" : url(page)) + "#" + shelf.Id));
            last = shelf;
        }

        return letters.ToImmutable();
    }
}
