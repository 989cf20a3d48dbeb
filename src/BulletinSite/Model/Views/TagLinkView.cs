using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;
using BulletinSite.Model.Pages;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>A tag an article bears, and the words it bears it for.</summary>
public sealed record TagLinkView(string Label, string Url, ImmutableArray<Evidence> Evidence, Words SiteWords) : IView
{
    public static ViewShape<TagLinkView> Members { get; } = new("tag link", "A tag an article bears.",
        new("label", "the tag", tag => tag.Label),
        new("url", "the tag's page", tag => tag.Url),
        new("words", "the words it was given for, 送温暖、慰问品; may be empty", tag => tag.Words));

    public ViewShape Shape => Members;

    // Made when a template asks for them: most do not.
    private string Words => SiteWords.List(Evidence.Select(evidence => evidence.Quotation).Distinct(StringComparer.Ordinal));
}
