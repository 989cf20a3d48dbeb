using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>A door to a page of the site.</summary>
/// <param name="Label">What readers see.</param>
/// <param name="Url">Address, base path included; null where it is only a word.</param>
/// <param name="IsCurrent">Whether it leads to the page it stands on, or to the part of the site that page is in.</param>
public sealed record LinkView(string Label, string? Url, bool IsCurrent = false) : IView
{
    public static ViewShape<LinkView> Members { get; } = new("link", "A door to a page of the site.",
        new("label", "what readers see", link => link.Label),
        new("url", "address, base path included; null where it is only a word", link => link.Url),
        new("is_current", "whether it leads to this page or to the part of the site it is in", link => link.IsCurrent));

    public ViewShape Shape => Members;
}
