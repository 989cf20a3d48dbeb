using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>An article to read after this one, and why.</summary>
public sealed record RelatedView(string Label, string Markup, string Url, string Reason, string Shared) : IView
{
    public static ViewShape<RelatedView> Members { get; } = new("related", "An article to read after this one, and why.",
        new("label", "its title", related => related.Label),
        new("markup", "markup, printed as it is: its title, with a wbr between its words where a line may end", related => related.Markup),
        new("url", "address, base path included", related => related.Url),
        new("reason", "name where both bear a name, tag where both bear a tag", related => related.Reason),
        new("shared", "the name or tag both bear", related => related.Shared));

    public ViewShape Shape => Members;
}
