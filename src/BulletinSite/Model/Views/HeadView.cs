using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>What a page says about itself to browsers, search engines and reference managers.</summary>
public sealed record HeadView(
    string Title,
    string? Canonical,
    ImmutableArray<MetaView> Metas,
    ImmutableArray<HeadLinkView> Links,
    string? JsonLd) : IView
{
    public static ViewShape<HeadView> Members { get; } = new("head", "What the page says about itself to machines.",
        new("title", "for the title element", head => head.Title),
        new("canonical", "the page's absolute address; null when the site's is unknown", head => head.Canonical),
        new("metas", "the meta elements that speak of this page, its description among them: list of meta", head => Value.List(head.Metas)),
        new("links", "further link elements: list of head link; canonical is among them", head => Value.List(head.Links)),
        new("json_ld", "markup for inside <script type=\"application/ld+json\">, printed as it is; null when there is none", head => head.JsonLd));

    public ViewShape Shape => Members;
}
