using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>Where a page of a long list stands among its pages.</summary>
public sealed record PagingView(int Current, int Total, string? Previous, string? Next, ImmutableArray<LinkView> Pages) : IView
{
    public static ViewShape<PagingView> Members { get; } = new("paging", "Where a page of a long list stands among its pages.",
        new("current", "this page, from 1", paging => paging.Current),
        new("total", "number of pages", paging => paging.Total),
        new("previous", "address of the page before; null on the first", paging => paging.Previous),
        new("next", "address of the page after; null on the last", paging => paging.Next),
        new("pages", "the first, the last and those near this one: list of link; one without url and with label … stands for a gap", paging => Value.List(paging.Pages)));

    public ViewShape Shape => Members;
}
