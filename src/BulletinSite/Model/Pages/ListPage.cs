using System.Collections.Immutable;

namespace BulletinSite.Model.Pages;

/// <summary>One page of a long list.</summary>
/// <param name="All">The whole list.</param>
/// <param name="Size">How many items a page holds.</param>
/// <param name="Number">Which page it is, from 1.</param>
internal readonly record struct ListPage<T>(ImmutableArray<T> All, int Size, int Number)
{
    /// <summary>How many pages the list has; of nothing, one.</summary>
    public int Total => Math.Max(1, (All.Length + Size - 1) / Size);

    /// <summary>What stands on it. Cut out when it is asked for: pages are planned long before they are made.</summary>
    public ImmutableArray<T> Items => All.Slice((Number - 1) * Size, Math.Min(Size, All.Length - ((Number - 1) * Size)));
}
