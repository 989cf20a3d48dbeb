using System.Collections.Immutable;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Pages;

/// <summary>Cuts a long list into pages.</summary>
internal static class Paging
{
    private const int Near = 2;

    /// <summary>The pages of a list, from 1, each with its items; a list of nothing has one page.</summary>
    public static IEnumerable<(int Number, int Total, ImmutableArray<T> Items)> Cut<T>(ImmutableArray<T> items, int size)
    {
        var total = Math.Max(1, (items.Length + size - 1) / size);
        for (var number = 1; number <= total; number++)
        {
            var start = (number - 1) * size;
            yield return (number, total, items.Slice(start, Math.Min(size, items.Length - start)));
        }
    }

    public static PagingView View(UrlPath list, int current, int total, PageContext context)
    {
        var pages = ImmutableArray.CreateBuilder<LinkView>();
        var last = 0;
        for (var page = 1; page <= total; page++)
        {
            if (page != 1 && page != total && Math.Abs(page - current) > Near) continue;
            if (page > last + 1) pages.Add(new LinkView("…", null));
            pages.Add(new LinkView(Wording.Text($"{page}"), Url(page), page == current));
            last = page;
        }

        return new PagingView(current, total, current > 1 ? Url(current - 1) : null, current < total ? Url(current + 1) : null, pages.ToImmutable());

        string Url(int page) => context.Link(list.Numbered(page));
    }
}
