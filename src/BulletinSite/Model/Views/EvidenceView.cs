using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>Words a fact rests on.</summary>
public sealed record EvidenceView(string Quotation, string Place, string? Url, string Rule) : IView
{
    public static ViewShape<EvidenceView> Members { get; } = new("evidence", "Words a fact rests on.",
        new("quotation", "the words", evidence => evidence.Quotation),
        new("place", "where they stand: 第17行, or a file of the editors", evidence => evidence.Place),
        new("url", "the paragraph that holds them; null when it is no paragraph of the site", evidence => evidence.Url),
        new("rule", "the rule's name, or human", evidence => evidence.Rule));

    public ViewShape Shape => Members;
}
