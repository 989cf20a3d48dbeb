using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>A door to a page of the site.</summary>
/// <param name="Label">What readers see.</param>
/// <param name="Url">Address, base path included; null where it is only a word.</param>
/// <param name="IsCurrent">Whether it leads to the page it stands on, or to the part of the site that page is in.</param>
/// <param name="IsPrinted">Whether the label is in the newspaper's language, not in that of the site's own words.</param>
public sealed record LinkView(string Label, string? Url, bool IsCurrent = false, bool IsPrinted = false) : IView
{
    /// <summary>Where the label is the date of an issue: how it is known.</summary>
    public DateView? Date { get; init; }

    /// <summary>Where the label is a headline that stands beside an article: where its lines may end.</summary>
    public string? Markup { get; init; }

    public static ViewShape<LinkView> Members { get; } = new("link", "A door to a page of the site.",
        new("label", "what readers see", link => link.Label),
        new("url", "address, base path included; null where it is only a word", link => link.Url),
        new("is_current", "whether it leads to this page or to the part of the site it is in", link => link.IsCurrent),
        new("is_printed", "whether the label is in the newspaper's language (a headline, the title of a hand-written page), not in that of the site's own words", link => link.IsPrinted),
        new("markup", "markup, printed as it is: the label with a wbr where a line may end, for the articles before and after one; else null", link => link.Markup),
        new("date", "where the label is the date of an issue: date, in short; else null", link => Value.Of(link.Date)));

    public ViewShape Shape => Members;
}
