using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>One link element.</summary>
public sealed record HeadLinkView(string Rel, string Href, string? Type = null, string? Title = null) : IView
{
    public static ViewShape<HeadLinkView> Members { get; } = new("head link", "One link element.",
        new("rel", "what it is to this page", link => link.Rel),
        new("href", "where it is", link => link.Href),
        new("type", "media type; null for pages", link => link.Type),
        new("title", "its title; may be null", link => link.Title));

    public ViewShape Shape => Members;
}
