using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Pages;

/// <summary>A kind of page, all of whose pages share a template.</summary>
/// <param name="Content">What its template sees under the type's name.</param>
/// <param name="Pages">All pages of this kind, in order.</param>
public sealed record PageType(ViewShape Content, Func<PageContext, PageType, IEnumerable<Page>> Pages)
{
    public string Name => Content.Name;

    /// <summary>The template in the theme's folder of templates.</summary>
    public string Template => Content.Name + ".html";
}
