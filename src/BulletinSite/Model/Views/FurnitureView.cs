using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>A line of a page that belongs to no article.</summary>
public sealed record FurnitureView(string Kind, string Label, string Markup, string At, string Lines, string Seed) : IView
{
    public static ViewShape<FurnitureView> Members { get; } = new("furniture", "A line of a page that belongs to no article: an element with data-furniture=\"{kind}\" data-seed=\"{seed}\" data-l=\"{at}\" that holds {markup} and no other text.",
        new("kind", "banner, folio, group-heading, contents or unassigned", furniture => furniture.Kind),
        new("label", "通栏标语, 报眉, 栏题, 要目, 未归类", furniture => furniture.Label),
        new("markup", "markup, printed as it is: the text, escaped", furniture => furniture.Markup),
        new("at", "for data-l", furniture => furniture.At),
        new("lines", "第3行", furniture => furniture.Lines),
        new("seed", "for data-seed", furniture => furniture.Seed));

    public ViewShape Shape => Members;
}
