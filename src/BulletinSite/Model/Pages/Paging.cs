using System.Collections.Immutable;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Pages;

/// <summary>Cuts a long list into pages.</summary>
internal static class Paging
{
    private const int Near = 2;

    /// <summary>The pages of a list, in order; a list of nothing has one.</summary>
    public static IEnumerable<ListPage<T>> Cut<T>(ImmutableArray<T> items, int size) =>
        Enumerable.Range(1, new ListPage<T>(items, size, 1).Total).Select(number => new ListPage<T>(items, size, number));

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
