using System.Collections.Immutable;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Pages;

/// <summary>A heading under which articles are listed: a tag, a name or a column.</summary>
/// <param name="Path">Its own page.</param>
/// <param name="KindLabel">标签, 人物, 单位, 地方, 栏目 …</param>
/// <param name="Label">What it is called.</param>
/// <param name="Way">The pages over it, the index it stands in first.</param>
/// <param name="About">What search engines are told it is; null where they know no such thing.</param>
/// <param name="What">What it is, for messages: <c>the tag "…"</c>.</param>
internal sealed record Listing(UrlPath Path, string KindLabel, string Label, ImmutableArray<(string Label, UrlPath Path)> Way, Heads.JsonLdNode? About, string What)
{
    /// <summary>The way from the home page to it.</summary>
    public ImmutableArray<LinkView> Crumbs(PageContext context) => context.Crumbs(Label, Way.AsSpan());

    /// <summary>The way from the home page to a page under it.</summary>
    public ImmutableArray<LinkView> CrumbsTo(string here, PageContext context) => context.Crumbs(here, [.. Way, (Label, Path)]);
}
