using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>One page as its template sees it: what all pages have, and under its own name what this type of page has.</summary>
/// <param name="Site">The archive.</param>
/// <param name="Head">What belongs between <c>head</c> and <c>/head</c>.</param>
/// <param name="Navigation">The site's main doors.</param>
/// <param name="Crumbs">Where the page stands.</param>
/// <param name="Content">What is peculiar to this type of page.</param>
public sealed record PageView<T>(
    SiteView Site,
    HeadView Head,
    ImmutableArray<LinkView> Navigation,
    ImmutableArray<LinkView> Crumbs,
    T Content) : IView
    where T : class, IContentView<T>
{
    public static ViewShape<PageView<T>> Members { get; } = new($"{T.Members.Name} page", $"What the template of a page of type {T.Members.Name} can name.",
        new("site", "the archive: site", page => Value.Of(page.Site)),
        new("head", "everything for the page's head: head", page => Value.Of(page.Head)),
        new("kind", "the type of page, for a class on body: article, issue, tag …", _ => T.Members.Name),
        new("words", "the site's own words, by the keys of theme/strings.yml: words.tags", page => page.Site.Words.View),
        new("nav", "the main navigation: list of link; is_current on the door this page lies behind", page => Value.List(page.Navigation)),
        new("crumbs", "from the home page to this one: list of link; the last one, this page, has no url. Empty on home", page => Value.List(page.Crumbs)),
        new(T.Members.Name, T.Members.Summary, page => Value.Of(page.Content)));

    public ViewShape Shape => Members;
}
